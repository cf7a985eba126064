package dev.plumbline.metrics.summarization;

import java.util.Arrays;
import java.util.List;

/**
 * A text as ROUGE sees it: runs of ASCII letters and digits in lower case, numbered, and where its sentences end.
 *
 * <p>No regular expression and no string per token. Of the letters beyond ASCII, two have a lower case with an ASCII
 * letter: the Kelvin sign ({@code k}) and the dotted capital I ({@code i} and a mark, which separates).
 */
final class RougeText {

    /** Compared by identity: the tokenizer finds the lines itself. */
    static final SentenceSplitter LINES = text -> List.of(text.split("\n", -1));

    private static final char KELVIN_SIGN = '\u212A';
    private static final char DOTTED_CAPITAL_I = '\u0130';

    private final RougeVocabulary vocabulary;
    private int[] tokens;
    private int size;
    /** Where sentences end in the tokens; those that are empty are left out. */
    private int[] ends = new int[4];

    private int sentences;

    private RougeText(RougeVocabulary vocabulary, int length) {
        this.vocabulary = vocabulary;
        tokens = new int[length / 5 + 4];
    }

    static RougeText of(String text, SentenceSplitter splitter, RougeVocabulary vocabulary) {
        RougeText result = new RougeText(vocabulary, text.length());
        if (splitter == LINES) {
            result.read(text.toCharArray());
            return result;
        }
        for (String sentence : splitter.split(text)) {
            result.read(sentence.replace('\n', ' ').toCharArray());
        }
        return result;
    }

    int[] tokens() {
        tokens = size == tokens.length ? tokens : Arrays.copyOf(tokens, size);
        return tokens;
    }

    int size() {
        return size;
    }

    int sentences() {
        return sentences;
    }

    int[] sentence(int index) {
        return Arrays.copyOfRange(tokens, sentenceStart(index), ends[index]);
    }

    int sentenceStart(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** Puts ASCII letters into lower case where they stand and cuts at all that is neither letter nor digit. */
    private void read(char[] text) {
        int start = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            char lower = lower(c);
            if (lower != 0) {
                text[i] = lower;
            }
            if (lower == 0 || c == DOTTED_CAPITAL_I) {
                add(text, start, lower == 0 ? i : i + 1);
                start = i + 1;
            }
            if (c == '\n') {
                endSentence();
            }
        }
        add(text, start, text.length);
        endSentence();
    }

    /** The letter or digit in lower case, or 0 for anything else. */
    private static char lower(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 'a' - 'A');
        }
        if (c == KELVIN_SIGN) {
            return 'k';
        }
        return c == DOTTED_CAPITAL_I ? 'i' : 0;
    }

    private void add(char[] text, int from, int to) {
        if (from < to) {
            if (size == tokens.length) {
                tokens = Arrays.copyOf(tokens, 2 * size);
            }
            tokens[size++] = vocabulary.idOf(text, from, to);
        }
    }

    private void endSentence() {
        if (size > (sentences == 0 ? 0 : ends[sentences - 1])) {
            if (sentences == ends.length) {
                ends = Arrays.copyOf(ends, 2 * sentences);
            }
            ends[sentences++] = size;
        }
    }
}
