package dev.plumbline.metrics.generation;

import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import dev.plumbline.metrics.text.WhiteSpace;
import java.util.Collection;
import java.util.List;

/**
 * The share of n-grams that are distinct: how little texts repeat themselves. Immutable.
 *
 * <pre>{@code
 * DistinctN.of(2).score("a a a a");                      // 1/3: one of three bigrams is new
 * DistinctN.of(1).corpus(List.of("a b", "a c"));         // 3/4
 * }</pre>
 *
 * <p>Words are what Unicode white space separates, compared exactly; no n-gram spans two texts. The value is distinct
 * n-grams over all n-grams, in 0..1; more is better, and 1 means that nothing is repeated. Over a corpus the n-grams of
 * all texts are pooled, so the value falls with the amount of text and only equal amounts compare.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Result</th></tr>
 * <tr><td>fewer than n words</td><td>0</td></tr>
 * <tr><td>one word, n = 1</td><td>1</td></tr>
 * </table>
 *
 * <p>It costs O(n × words) time and memory. Source: Li et al., A Diversity-Promoting Objective Function for Neural
 * Conversation Models (2016), section 5.
 */
public final class DistinctN implements Metric {

    private final int n;

    private DistinctN(int n) {
        this.n = n;
    }

    /**
     * The metric for one order.
     *
     * @param n the words of an n-gram; at least 1
     * @return the metric, named {@code distinct-n}
     * @throws IllegalArgumentException if n is below 1
     */
    public static DistinctN of(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1, was " + n);
        }
        return new DistinctN(n);
    }

    /**
     * The share of distinct n-grams of one text.
     *
     * @param text any text
     * @return the score, never undefined
     */
    public Score score(String text) {
        return Score.of(corpus(List.of(text)));
    }

    /**
     * The share of distinct n-grams of all texts together.
     *
     * @param texts the texts
     * @return the share, 0 if no text has n words
     */
    public double corpus(Collection<String> texts) {
        NGramIds grams = new NGramIds(n);
        texts.forEach(text -> grams.add(WhiteSpace.split(text)));
        return grams.ratio();
    }

    /**
     * The mean over texts of the share of each.
     *
     * @param texts the texts, at least one
     * @return the mean
     * @throws IllegalArgumentException if there is no text
     */
    public double meanPerText(Collection<String> texts) {
        return texts.stream()
                .mapToDouble(text -> corpus(List.of(text)))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("texts must not be empty, were " + texts.size()));
    }

    @Override
    public String name() {
        return "distinct-" + n;
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    @Override
    public Score score(Sample sample) {
        return score(sample.output().text());
    }
}
