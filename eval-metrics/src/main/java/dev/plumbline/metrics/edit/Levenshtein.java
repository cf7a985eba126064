package dev.plumbline.metrics.edit;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.List;

/**
 * Levenshtein distance: the fewest insertions, deletions and substitutions of a character that turn an output into its
 * reference. Immutable.
 *
 * <pre>{@code
 * long three = Levenshtein.create().distance("kitten", "sitting");
 * double score = Levenshtein.create().normalized().score("kitten", "sitting").value(); // 0.571
 * }</pre>
 *
 * <p>Characters are code points, as they are: no normalisation. The distance goes from 0 (equal texts) to the length of
 * the longer text, lower is better. The similarity is 1 - distance / that length, from 0 to 1 (equal texts), higher is
 * better. With costs of their own, edits are added up by cost, and the largest distance is that of replacing
 * everything in the cheapest way.
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
 * <p>Cost: (length of one) / 64 × (length of the other) steps and linear memory, by Myers' bit-parallel algorithm; less for
 * long texts that are similar; with costs of their own, the product of the lengths.
 *
 * <p>Source: Levenshtein, Binary codes capable of correcting deletions, insertions, and reversals (Soviet Physics
 * Doklady 10(8), 1966). Values are those of rapidfuzz 3; it also has cutoffs, which this has not.
 */
public final class Levenshtein implements TextMetric {

    private final EditMetric metric;

    private Levenshtein(EditMetric metric) {
        this.metric = metric;
    }

    /**
     * The distance.
     *
     * @return the metric, named {@code levenshtein}
     */
    public static Levenshtein create() {
        return new Levenshtein(new EditMetric("levenshtein", UnitCosts.LEVENSHTEIN, false));
    }

    /**
     * The distance with a cost per kind of edit.
     *
     * @param costs of the edits
     * @return the metric, named {@code weighted-levenshtein}; {@code levenshtein} if every edit costs one
     */
    public static Levenshtein weighted(EditCosts costs) {
        if (requireNonNull(costs, "costs").equals(EditCosts.UNIT)) {
            return create();
        }
        return new Levenshtein(new EditMetric("weighted-levenshtein", new WeightedTable(costs), false));
    }

    /**
     * The same distance, scored as a similarity.
     *
     * @return the metric, with {@code -similarity} after its name
     */
    public Levenshtein normalized() {
        return new Levenshtein(metric.asSimilarity());
    }

    /**
     * The distance of two texts.
     *
     * @param output the text to score
     * @param reference the expected text
     * @return what the edits cost that turn the output into the reference
     */
    public long distance(String output, String reference) {
        return metric.distance(output, reference);
    }

    /**
     * The similarity of two texts.
     *
     * @param output the text to score
     * @param reference the expected text
     * @return 1 - distance / the largest distance of texts of these lengths, from 0 to 1
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
