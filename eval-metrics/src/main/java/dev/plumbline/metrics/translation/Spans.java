package dev.plumbline.metrics.translation;

import dev.plumbline.metrics.text.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tokens as ranges of a text: no string is made for them. Filled once by a tokenizer, then only read. */
final class Spans {

    final char[] text;
    private int[] bounds;
    private int size;

    Spans(char[] text) {
        this.text = text;
        bounds = new int[16 + (text.length >> 2 << 1)];
    }

    /** The words between white space. */
    static Spans ofWords(String text) {
        Spans words = new Spans(text.toCharArray());
        char[] chars = words.text;
        int start = -1;
        for (int i = 0; i < chars.length; i++) {
            if (!WhiteSpace.contains(chars[i])) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                words.add(start, i);
                start = -1;
            }
        }
        if (start >= 0) {
            words.add(start, chars.length);
        }
        return words;
    }

    void add(int start, int end) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = end;
        size++;
    }

    int size() {
        return size;
    }

    int start(int index) {
        return bounds[2 * index];
    }

    int end(int index) {
        return bounds[2 * index + 1];
    }

    List<String> toStrings() {
        List<String> tokens = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            tokens.add(new String(text, start(i), end(i) - start(i)));
        }
        return tokens;
    }
}
