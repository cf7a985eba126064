package dev.plumbline.metrics.edit;

import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.List;

/**
 * Optimal string alignment distance: the fewest insertions, deletions, substitutions and transpositions of neighbouring
 * characters that turn an output into its reference, no part being edited twice. Immutable.
 *
 * <pre>{@code
 * long one = OptimalStringAlignment.create().distance("recieve", "receive");
 * long three = OptimalStringAlignment.create().distance("ca", "abc"); // Damerau-Levenshtein distance is 2
 * }</pre>
 *
 * <p>Characters are code points, as they are. The distance goes from 0 (equal texts) to the length of the longer text,
 * lower is better; it is no metric in the mathematical sense, since the triangle inequality does not hold. The
 * similarity is 1 - distance / that length, from 0 to 1 (equal texts), higher is better.
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
 * <p>Cost: (length of one) / 64 × (length of the other) steps and linear memory.
 *
 * <p>Source: Hyyrö, A bit-vector algorithm for computing Levenshtein and Damerau edit distances (Nordic J. Computing 10,
 * 2003), section 4. Values are those of rapidfuzz 3.
 */
public final class OptimalStringAlignment implements TextMetric {

    private final EditMetric metric;

    private OptimalStringAlignment(EditMetric metric) {
        this.metric = metric;
    }

    /**
     * The distance.
     *
     * @return the metric, named {@code osa}
     */
    public static OptimalStringAlignment create() {
        return new OptimalStringAlignment(new EditMetric("osa", UnitCosts.OPTIMAL_STRING_ALIGNMENT, false));
    }

    /**
     * The same distance, scored as a similarity.
     *
     * @return the metric, with {@code -similarity} after its name
     */
    public OptimalStringAlignment normalized() {
        return new OptimalStringAlignment(metric.asSimilarity());
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
