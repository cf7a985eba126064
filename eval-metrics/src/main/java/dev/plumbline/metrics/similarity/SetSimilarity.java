package dev.plumbline.metrics.similarity;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What two texts share as sets of words, or of n-grams of words or characters. Immutable.
 *
 * <pre>{@code
 * SetSimilarity.jaccard().score("the cat sat", "the dog sat").value();                // 0.5
 * SetSimilarity.dice().characters(2).score("night", "nacht").value();                 // 0.25
 * }</pre>
 *
 * <p>Words are what Unicode white space separates; characters are code points, white space included; case differs unless
 * {@link #lowerCase()}. With A and B the sets, Jaccard is |A∩B| / |A∪B|, Dice 2|A∩B| / (|A|+|B|), and overlap
 * |A∩B| / min(|A|, |B|). Values lie in 0..1 and more is better: 0 if nothing is shared; 1 if the sets are equal, for
 * overlap also if one holds the other. Of several references the best counts.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Score</th></tr>
 * <tr><td>no reference</td><td>undefined</td></tr>
 * <tr><td>both texts empty</td><td>1</td></tr>
 * <tr><td>one text empty</td><td>0</td></tr>
 * <tr><td>both shorter than the n-gram</td><td>1 if they are equal, else 0</td></tr>
 * <tr><td>words repeated or reordered</td><td>as if they were not</td></tr>
 * </table>
 *
 * <p>It costs O(length) time and memory. Source: Jaccard (1912); Dice (1945); Szymkiewicz-Simpson for overlap.
 */
public final class SetSimilarity implements TextMetric {

    private enum Coefficient {
        JACCARD("jaccard"),
        DICE("dice"),
        OVERLAP("overlap");

        private final String label;

        Coefficient(String label) {
            this.label = label;
        }

        double of(int shared, int left, int right) {
            return switch (this) {
                case JACCARD -> (double) shared / (left + right - shared);
                case DICE -> 2.0 * shared / (left + right);
                case OVERLAP -> (double) shared / Math.min(left, right);
            };
        }
    }

    private final Coefficient coefficient;
    private final Grams grams;

    private SetSimilarity(Coefficient coefficient, Grams grams) {
        this.coefficient = coefficient;
        this.grams = grams;
    }

    /**
     * The shared part of the union, over words.
     *
     * @return the metric, named {@code jaccard}
     */
    public static SetSimilarity jaccard() {
        return ofWords(Coefficient.JACCARD);
    }

    /**
     * The shared part of the mean size, over words; the F1 of the sets.
     *
     * @return the metric, named {@code dice}
     */
    public static SetSimilarity dice() {
        return ofWords(Coefficient.DICE);
    }

    /**
     * The shared part of the smaller set, over words.
     *
     * @return the metric, named {@code overlap}
     */
    public static SetSimilarity overlap() {
        return ofWords(Coefficient.OVERLAP);
    }

    /**
     * The same over n-grams of words, named for instance {@code jaccard-word-2}.
     *
     * @param n words in a row; at least 1
     * @return the metric
     * @throws IllegalArgumentException if n is below 1
     */
    public SetSimilarity words(int n) {
        return new SetSimilarity(coefficient, new Grams(Grams.Unit.WORD, n, grams.lowerCased()));
    }

    /**
     * The same over n-grams of characters, named for instance {@code jaccard-char-3}.
     *
     * @param n code points in a row; at least 1
     * @return the metric
     * @throws IllegalArgumentException if n is below 1
     */
    public SetSimilarity characters(int n) {
        return new SetSimilarity(coefficient, new Grams(Grams.Unit.CHARACTER, n, grams.lowerCased()));
    }

    /**
     * The same without regard to case.
     *
     * @return the metric
     */
    public SetSimilarity lowerCase() {
        return new SetSimilarity(coefficient, grams.lowerCase());
    }

    @Override
    public String name() {
        return grams.name(coefficient.label);
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    @Override
    public Score score(String output, List<String> references) {
        if (references.isEmpty()) {
            return Score.undefined("no reference");
        }
        Set<String> left = new HashSet<>(grams.of(output));
        double best = 0;
        for (String reference : references) {
            best = Math.max(best, similarity(output, left, reference));
        }
        return Score.of(best);
    }

    private double similarity(String output, Set<String> left, String reference) {
        Set<String> right = new HashSet<>(grams.of(reference));
        if (left.isEmpty() && right.isEmpty()) {
            return grams.isSame(output, reference) ? 1 : 0;
        }
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        int leftSize = left.size();
        int rightSize = right.size();
        right.retainAll(left);
        return coefficient.of(right.size(), leftSize, rightSize);
    }

    private static SetSimilarity ofWords(Coefficient coefficient) {
        return new SetSimilarity(coefficient, new Grams(Grams.Unit.WORD, 1, false));
    }
}
