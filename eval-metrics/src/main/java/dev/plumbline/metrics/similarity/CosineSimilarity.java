package dev.plumbline.metrics.similarity;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cosine of the count vectors of two texts, over words or n-grams of words or characters. Immutable.
 *
 * <pre>{@code
 * CosineSimilarity.ofWords().score("a b b", "a b").value();             // 3 / √10
 * CosineSimilarity.ofCharacters(3).score("colour", "color").value();    // over trigrams of code points
 * }</pre>
 *
 * <p>Words are what Unicode white space separates; characters are code points, white space included; case differs unless
 * {@link #lowerCase()}. With a and b the counts, the value is Σ a·b / √(Σ a² · Σ b²), in 0..1; more is better: 0 if nothing
 * is shared, 1 if the counts are proportional. Of several references the best counts. For meaning rather than wording see
 * {@code EmbeddingSimilarity}.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Score</th></tr>
 * <tr><td>no reference</td><td>undefined</td></tr>
 * <tr><td>both texts empty</td><td>1; scikit-learn has 0 for vectors of zeros</td></tr>
 * <tr><td>one text empty</td><td>0</td></tr>
 * <tr><td>both shorter than the n-gram</td><td>1 if they are equal, else 0</td></tr>
 * <tr><td>{@code "a b"} and {@code "a b a b"}</td><td>1</td></tr>
 * </table>
 *
 * <p>It costs O(length) time and memory. Source: Salton and McGill, Introduction to Modern Information Retrieval (1983).
 */
public final class CosineSimilarity implements TextMetric {

    private final Grams grams;

    private CosineSimilarity(Grams grams) {
        this.grams = grams;
    }

    /**
     * The cosine over words.
     *
     * @return the metric, named {@code cosine}
     */
    public static CosineSimilarity ofWords() {
        return ofWords(1);
    }

    /**
     * The cosine over n-grams of words, named for instance {@code cosine-word-2}.
     *
     * @param n words in a row; at least 1
     * @return the metric
     * @throws IllegalArgumentException if n is below 1
     */
    public static CosineSimilarity ofWords(int n) {
        return new CosineSimilarity(new Grams(Grams.Unit.WORD, n, false));
    }

    /**
     * The cosine over n-grams of characters, named for instance {@code cosine-char-3}.
     *
     * @param n code points in a row; at least 1
     * @return the metric
     * @throws IllegalArgumentException if n is below 1
     */
    public static CosineSimilarity ofCharacters(int n) {
        return new CosineSimilarity(new Grams(Grams.Unit.CHARACTER, n, false));
    }

    /**
     * The same without regard to case.
     *
     * @return the metric
     */
    public CosineSimilarity lowerCase() {
        return new CosineSimilarity(grams.lowerCase());
    }

    @Override
    public String name() {
        return grams.name("cosine");
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
        Map<String, Integer> left = counts(output);
        double best = 0;
        for (String reference : references) {
            best = Math.max(best, similarity(output, left, reference));
        }
        return Score.of(best);
    }

    private double similarity(String output, Map<String, Integer> left, String reference) {
        Map<String, Integer> right = counts(reference);
        if (left.isEmpty() && right.isEmpty()) {
            return grams.isSame(output, reference) ? 1 : 0;
        }
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        double dot = 0;
        for (Map.Entry<String, Integer> count : left.entrySet()) {
            dot += (double) count.getValue() * right.getOrDefault(count.getKey(), 0);
        }
        // One root of the product, so that equal counts give exactly 1.
        return dot / Math.sqrt(squares(left) * squares(right));
    }

    private Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        grams.of(text).forEach(gram -> counts.merge(gram, 1, Integer::sum));
        return counts;
    }

    private static double squares(Map<String, Integer> counts) {
        double sum = 0;
        for (int count : counts.values()) {
            sum += (double) count * count;
        }
        return sum;
    }
}
