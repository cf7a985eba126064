package dev.plumbline.metrics.match;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the output is the same number as a reference.
 *
 * <p>1 if |output − reference| ≤ tolerance for any of the references, else 0. The whole text must be one number: a sign,
 * digits with thousands separators (commas) or without, a decimal point, an exponent; a currency sign before it and a
 * percent sign after it are passed over. The comparison is decimal and exact. Named {@code numeric-match}.
 *
 * <table>
 * <caption>Edges</caption>
 * <tr><th>output</th><th>references</th><th>score</th></tr>
 * <tr><td>{@code $1,250,000}</td><td>{@code 1250000.00}</td><td>1</td></tr>
 * <tr><td>{@code 1,25}</td><td>{@code 1.25}</td><td>0: a comma separates thousands only</td></tr>
 * <tr><td>{@code about 5}</td><td>{@code 5}</td><td>0, with the reason that it is not a number</td></tr>
 * <tr><td>any</td><td>none that is a number</td><td>undefined</td></tr>
 * </table>
 */
public final class NumericMatch implements TextMetric {

    private final BigDecimal tolerance;

    private NumericMatch(BigDecimal tolerance) {
        this.tolerance = tolerance;
    }

    /**
     * Asks for the same number exactly.
     *
     * @return the metric
     */
    public static NumericMatch create() {
        return new NumericMatch(BigDecimal.ZERO);
    }

    /**
     * The same metric with an absolute tolerance.
     *
     * @param largest the largest difference that passes, in the number's own unit; at least 0
     * @return the metric
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public NumericMatch tolerance(double largest) {
        if (!(largest >= 0) || Double.isInfinite(largest)) {
            throw new IllegalArgumentException("tolerance must be a number of at least 0, was " + largest);
        }
        return new NumericMatch(BigDecimal.valueOf(largest));
    }

    @Override
    public String name() {
        return "numeric-match";
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    @Override
    public Score score(String output, List<String> references) {
        List<BigDecimal> expected = references.stream()
                .map(DecimalText::parse)
                .flatMap(Stream::ofNullable)
                .toList();
        if (expected.isEmpty()) {
            return Score.undefined(references.isEmpty() ? "there is no reference" : "no reference is a number");
        }
        @Nullable BigDecimal number = DecimalText.parse(output);
        if (number == null) {
            return Score.of(0, "the output is not a number");
        }
        return Score.passed(expected.stream().anyMatch(reference -> isNear(number, reference)));
    }

    private boolean isNear(BigDecimal number, BigDecimal reference) {
        return number.subtract(reference).abs().compareTo(tolerance) <= 0;
    }
}
