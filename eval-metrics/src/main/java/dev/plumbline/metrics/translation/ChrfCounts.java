package dev.plumbline.metrics.translation;

import dev.plumbline.metrics.text.WhiteSpace;
import java.util.Arrays;

/** The n-grams of an output, ready to be counted against references. Not thread-safe; one call makes its own. */
final class ChrfCounts {

    private final int charOrder;
    private final int wordOrder;
    private final boolean whitespace;
    private final int characters;
    private final CharacterIds characterIds = new CharacterIds();
    private final NgramIndex characterNgrams;
    private final int words;
    private final Vocabulary vocabulary;
    private final NgramIndex wordNgrams;

    ChrfCounts(String output, int charOrder, int wordOrder, boolean whitespace) {
        this.charOrder = charOrder;
        this.wordOrder = wordOrder;
        this.whitespace = whitespace;
        int[] codePoints = codePoints(output);
        characters = codePoints.length;
        characterNgrams = new NgramIndex(characterIds.enter(codePoints), characterIds.size(), charOrder);
        Spans tokens = wordsIfCounted(output);
        words = tokens.size();
        vocabulary = new Vocabulary(words);
        wordNgrams = new NgramIndex(vocabulary.enter(tokens), vocabulary.size(), wordOrder);
    }

    /** For each order, the n-grams of the output (none if the reference has none), of the reference, and of both. */
    double[] against(String reference) {
        int[] referenceCharacters = characterIds.find(codePoints(reference));
        int[] referenceWords = vocabulary.find(wordsIfCounted(reference));
        double[] shared = new double[charOrder + wordOrder];
        characterNgrams.match(referenceCharacters, shared, 0);
        wordNgrams.match(referenceWords, shared, charOrder);

        double[] statistics = new double[3 * shared.length];
        for (int i = 0; i < shared.length; i++) {
            boolean ofCharacters = i < charOrder;
            int order = ofCharacters ? i + 1 : i + 1 - charOrder;
            int inReference = ngrams(ofCharacters ? referenceCharacters.length : referenceWords.length, order);
            statistics[3 * i] = inReference == 0 ? 0 : ngrams(ofCharacters ? characters : words, order);
            statistics[3 * i + 1] = inReference;
            statistics[3 * i + 2] = shared[i];
        }
        return statistics;
    }

    private static int ngrams(int length, int order) {
        return Math.max(0, length - order + 1);
    }

    private int[] codePoints(String text) {
        int[] codePoints = new int[text.length()];
        int size = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            char c = text.charAt(i);
            int codePoint = Character.isHighSurrogate(c) ? text.codePointAt(i) : c;
            next = i + Character.charCount(codePoint);
            if (whitespace || !WhiteSpace.contains(c)) {
                codePoints[size++] = codePoint;
            }
        }
        return size == codePoints.length ? codePoints : Arrays.copyOf(codePoints, size);
    }

    private Spans wordsIfCounted(String text) {
        return wordOrder == 0 ? new Spans(new char[0]) : words(text);
    }

    /** Words with one punctuation mark split off, at the end or else at the beginning. */
    static Spans words(String text) {
        Spans words = Spans.ofWords(text);
        Spans split = new Spans(words.text);
        for (int i = 0; i < words.size(); i++) {
            int start = words.start(i);
            int end = words.end(i);
            if (end - start > 1 && isPunctuation(words.text[end - 1])) {
                split.add(start, end - 1);
                split.add(end - 1, end);
            } else if (end - start > 1 && isPunctuation(words.text[start])) {
                split.add(start, start + 1);
                split.add(start + 1, end);
            } else {
                split.add(start, end);
            }
        }
        return split;
    }

    private static boolean isPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }
}
