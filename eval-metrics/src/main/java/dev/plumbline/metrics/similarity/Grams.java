package dev.plumbline.metrics.similarity;

import dev.plumbline.metrics.text.LowerCase;
import dev.plumbline.metrics.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into overlapping n-grams of words or of characters. */
record Grams(Unit unit, int n, boolean lowerCased) {

    enum Unit {
        WORD,
        CHARACTER
    }

    Grams {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1, was " + n);
        }
    }

    Grams lowerCase() {
        return new Grams(unit, n, true);
    }

    List<String> of(String text) {
        String cased = lowerCased ? LowerCase.of(text) : text;
        return unit == Unit.WORD ? words(WhiteSpace.split(cased)) : characters(cased);
    }

    /** Whether two texts that are both too short for an n-gram are the same text, white space between words aside. */
    boolean isSame(String left, String right) {
        Grams single = new Grams(unit, 1, lowerCased);
        return single.of(left).equals(single.of(right));
    }

    /** What a metric of these n-grams is called: {@code base} for single words, else with what is counted. */
    String name(String base) {
        if (unit == Unit.CHARACTER) {
            return base + "-char-" + n;
        }
        return n == 1 ? base : base + "-word-" + n;
    }

    private List<String> words(List<String> words) {
        if (n == 1) {
            return words;
        }
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + n <= words.size(); i++) {
            // No word holds a space, so joined words tell n-grams apart.
            grams.add(String.join(" ", words.subList(i, i + n)));
        }
        return grams;
    }

    private List<String> characters(String text) {
        List<String> grams = new ArrayList<>();
        int count = text.codePointCount(0, text.length());
        if (count < n) {
            return grams;
        }
        int start = 0;
        int end = text.offsetByCodePoints(0, n);
        grams.add(text.substring(start, end));
        for (int i = n; i < count; i++) {
            start += Character.charCount(text.codePointAt(start));
            end += Character.charCount(text.codePointAt(end));
            grams.add(text.substring(start, end));
        }
        return grams;
    }
}
