package dev.plumbline.stats.sequential;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.Proportion;
import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Roots;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.LogBeta;

/**
 * An interval of a pass rate that covers at all times at once, in closed form: the rates p for which
 * B(k + 1, n − k + 1)/(pᵏ(1 − p)ⁿ⁻ᵏ) &lt; 1/α, the evidence under a uniform mixture of alternatives.
 *
 * <p>Wider than {@link Proportion#wilson} at a fixed n; the price of looking at will. Source: Robbins, Statistical methods
 * related to the law of the iterated logarithm (1970).
 */
public final class BetaBinomialSequence {

    private static final double EDGE = 1e-15;

    private BetaBinomialSequence() {}

    /**
     * Computes the interval.
     *
     * @param proportion the passes so far
     * @param confidence the chance to cover at all times, between 0 and 1
     * @return an interval within [0, 1]
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public static Interval interval(Proportion proportion, double confidence) {
        double k = proportion.successes();
        double failures = proportion.n() - k;
        double constant = LogBeta.value(k + 1, failures + 1) + Math.log(1 - Arguments.open(confidence, "confidence"));
        DoubleUnaryOperator excess = p -> constant - times(k, Math.log(p)) - times(failures, Math.log1p(-p));
        double rate = proportion.value();
        double lower = k == 0 ? 0 : Roots.between(EDGE, rate, excess);
        double upper = failures == 0 ? 1 : Roots.between(rate, 1 - EDGE, excess);
        return new Interval(lower, upper, confidence, Interval.Method.BETA_BINOMIAL);
    }

    private static double times(double count, double log) {
        return count == 0 ? 0 : count * log;
    }
}
