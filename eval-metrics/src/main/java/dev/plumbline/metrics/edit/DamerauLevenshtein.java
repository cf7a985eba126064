package dev.plumbline.metrics.edit;

import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.List;

/**
 * Damerau-Levenshtein distance: the fewest insertions, deletions, substitutions and transpositions of neighbouring
 * characters that turn an output into its reference, where transposed characters may be edited again. Immutable.
 *
 * <pre>{@code
 * long two = DamerauLevenshtein.create().distance("ca", "abc"); // optimal string alignment takes 3
 * }</pre>
 *
 * <p>Characters are code points, as they are. The distance goes from 0 (equal texts) to the length of the longer text,
 * lower is better. The similarity is 1 - distance / that length, from 0 to 1 (equal texts), higher is better.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>output</th><th>reference</th><th>distance</th><th>similarity</th></tr>
 * <tr><td>empty</td><td>empty</td><td>0</td><td>1</td></tr>
 * <tr><td>empty</td><td>n characters</td><td>n</td><td>0</td></tr>
 * <tr><td>x</td><td>x</td><td>0</td><td>1</td></tr>
 * </table>
 *
 * <p>Of several references the nearest counts; without one the score is undefined.
 *
 * <p>Cost: the product of the lengths in time, linear memory.
 *
 * <p>Source: Lowrance and Wagner, An extension of the string-to-string correction problem (J. ACM 22(2), 1975), with all
 * costs 1. Values are those of rapidfuzz 3.
 */
public final class DamerauLevenshtein implements TextMetric {

    private final EditMetric metric;

    private DamerauLevenshtein(EditMetric metric) {
        this.metric = metric;
    }

    /**
     * The distance.
     *
     * @return the metric, named {@code damerau-levenshtein}
     */
    public static DamerauLevenshtein create() {
        return new DamerauLevenshtein(new EditMetric("damerau-levenshtein", UnitCosts.DAMERAU_LEVENSHTEIN, false));
    }

    /**
     * The same distance, scored as a similarity.
     *
     * @return the metric, with {@code -similarity} after its name
     */
    public DamerauLevenshtein normalized() {
        return new DamerauLevenshtein(metric.asSimilarity());
    }

    /**
     * The distance of two texts.
     *
     * @param output the text to score
     * @param reference the expected text
     * @return how many edits it takes
     */
    public long distance(String output, String reference) {
        return metric.distance(output, reference);
    }

    /**
     * The similarity of two texts.
     *
     * @param output the text to score
     * @param reference the expected text
     * @return 1 - distance / length of the longer text, from 0 to 1
     */
    public double similarity(String output, String reference) {
        return metric.similarity(output, reference);
    }

    @Override
    public Score score(String output, List<String> references) {
        return metric.score(output, references);
    }

    @Override
    public String name() {
        return metric.name();
    }

    @Override
    public Range range() {
        return metric.range();
    }

    @Override
    public Direction direction() {
        return metric.direction();
    }
}
