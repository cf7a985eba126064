package dev.plumbline.metrics.text;

import java.util.Arrays;

/** The words of a text, which white space separates, as ids. */
public final class Words {

    private Words() {}

    /**
     * Splits a text as Python's {@code str.split} does.
     *
     * @param text any text
     * @param ids numbers the words
     * @return the ids of its words in order
     */
    public static int[] of(String text, TokenIds ids) {
        char[] characters = text.toCharArray();
        int[] words = new int[characters.length / 4 + 4];
        int count = 0;
        int end = 0;
        while (true) {
            int start = end;
            while (start < characters.length && WhiteSpace.contains(characters[start])) {
                start++;
            }
            if (start == characters.length) {
                return Arrays.copyOf(words, count);
            }
            end = start + 1;
            while (end < characters.length && !WhiteSpace.contains(characters[end])) {
                end++;
            }
            if (count == words.length) {
                words = Arrays.copyOf(words, 2 * count);
            }
            words[count++] = ids.idOf(characters, start, end);
        }
    }
}
