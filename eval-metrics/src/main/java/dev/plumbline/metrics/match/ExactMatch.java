package dev.plumbline.metrics.match;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Whether the output equals a reference.
 *
 * <p>1 if it equals any of the references, else 0. {@link #create()} compares the texts as they are but for white space
 * at their ends; {@link #raw()} compares every character; {@link #squad()} compares after the normalisation of SQuAD
 * (lower case; ASCII punctuation and the words a, an, the dropped; white space collapsed), which makes {@code 3.6} equal
 * {@code 36} and {@code -10} equal {@code 10}: for numbers take {@link NumericMatch}.
 *
 * <table>
 * <caption>Edges</caption>
 * <tr><th>output</th><th>references</th><th>{@code create()}</th><th>{@code raw()}</th><th>{@code squad()}</th></tr>
 * <tr><td>(empty)</td><td>(empty)</td><td>1</td><td>1</td><td>1</td></tr>
 * <tr><td>{@code Canberra\n}</td><td>{@code Canberra}</td><td>1</td><td>0</td><td>1</td></tr>
 * <tr><td>{@code The capital.}</td><td>{@code capital}</td><td>0</td><td>0</td><td>1</td></tr>
 * <tr><td>any</td><td>none</td><td>undefined</td><td>undefined</td><td>undefined</td></tr>
 * </table>
 *
 * <p>Time is linear in the lengths. Source of the SQuAD form: Rajpurkar et al., arXiv 1606.05250.
 */
public final class ExactMatch implements TextMetric {

    private final String name;
    private final UnaryOperator<String> normalization;

    private ExactMatch(String name, UnaryOperator<String> normalization) {
        this.name = name;
        this.normalization = normalization;
    }

    /**
     * Compares the texts but for white space at their ends; named {@code exact-match}.
     *
     * @return the metric
     */
    public static ExactMatch create() {
        return new ExactMatch("exact-match", String::strip);
    }

    /**
     * Compares every character; named {@code raw-exact-match}.
     *
     * @return the metric
     */
    public static ExactMatch raw() {
        return new ExactMatch("raw-exact-match", UnaryOperator.identity());
    }

    /**
     * Compares after the normalisation of SQuAD; named {@code squad-exact-match}.
     *
     * @return the metric
     */
    public static ExactMatch squad() {
        return new ExactMatch("squad-exact-match", SquadNormalization::normalize);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    @Override
    public Score score(String output, List<String> references) {
        if (references.isEmpty()) {
            return Score.undefined("there is no reference");
        }
        String normalized = normalization.apply(output);
        for (String reference : references) {
            if (normalization.apply(reference).equals(normalized)) {
                return Score.passed(true);
            }
        }
        return Score.passed(false);
    }
}
