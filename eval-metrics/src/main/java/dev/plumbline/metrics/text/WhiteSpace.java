package dev.plumbline.metrics.text;

import java.util.ArrayList;
import java.util.List;

/**
 * White space as Python's {@code str.split} and {@code str.strip} take it. {@link Character#isWhitespace} misses
 * U+0085, U+00A0, U+2007 and U+202F.
 */
public final class WhiteSpace {

    private WhiteSpace() {}

    /**
     * Whether a character is white space; none outside the basic plane is.
     *
     * @param c a UTF-16 unit
     * @return true for white space
     */
    public static boolean contains(char c) {
        if (c <= ' ') {
            return c == ' ' || (c >= '\t' && c <= '\r') || c >= 0x1C;
        }
        return c >= 0x85 && containsBeyondAscii(c);
    }

    private static boolean containsBeyondAscii(char c) {
        if (c < 0x2000) {
            return c == 0x85 || c == 0xA0 || c == 0x1680;
        }
        return c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
    }

    /**
     * The words between runs of white space.
     *
     * @param text any text
     * @return its words; empty if there is none
     */
    public static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int length = text.length();
        int end = 0;
        while (true) {
            int start = end;
            while (start < length && contains(text.charAt(start))) {
                start++;
            }
            if (start == length) {
                return words;
            }
            end = start + 1;
            while (end < length && !contains(text.charAt(end))) {
                end++;
            }
            words.add(text.substring(start, end));
        }
    }

    /**
     * Removes white space from both ends.
     *
     * @param text any text
     * @return what remains
     */
    public static String strip(String text) {
        String right = stripTrailing(text);
        int start = 0;
        while (start < right.length() && contains(right.charAt(start))) {
            start++;
        }
        return right.substring(start);
    }

    /**
     * Removes white space from the end.
     *
     * @param text any text
     * @return what remains
     */
    public static String stripTrailing(String text) {
        int end = text.length();
        while (end > 0 && contains(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }
}
