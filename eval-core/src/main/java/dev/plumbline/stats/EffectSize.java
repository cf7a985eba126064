package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import org.apache.commons.numbers.gamma.LogGamma;
import org.jspecify.annotations.Nullable;

/**
 * How far two independent samples lie apart, in units of their spread. Positive when the first is larger; swapping the
 * samples negates all but Glass's delta. Null where the spread that divides is 0.
 *
 * <p>Sources: J. Cohen, Statistical Power Analysis (1988); L. V. Hedges, Distribution theory for Glass's estimator of
 * effect size (1981); N. Cliff, Dominance statistics (1993). Cliff's delta costs n₁·n₂ comparisons, the rest is linear.
 */
public final class EffectSize {

    private final double[] first;
    private final double[] second;
    private final DescriptiveStatistics one;
    private final DescriptiveStatistics two;

    private EffectSize(double[] first, double[] second) {
        this.first = first.clone();
        this.second = second.clone();
        one = DescriptiveStatistics.of(first);
        two = DescriptiveStatistics.of(second);
    }

    /**
     * Of two samples.
     *
     * @param first the first, at least 2 values, finite
     * @param second the second, at least 2 values, finite
     * @return their effect sizes
     * @throws IllegalArgumentException for fewer than 2 values or one that is not finite
     */
    public static EffectSize of(double[] first, double[] second) {
        return new EffectSize(requireNonNull(first, "first"), requireNonNull(second, "second"));
    }

    /**
     * The root of the variances weighted by n − 1.
     *
     * @return the pooled standard deviation
     */
    public double pooledDeviation() {
        double squares = (one.n() - 1) * one.variance() + (two.n() - 1) * two.variance();
        return Math.sqrt(squares / degreesOfFreedom());
    }

    private double degreesOfFreedom() {
        return one.n() + two.n() - 2.0;
    }

    /**
     * Cohen's d: the difference of the means over the pooled standard deviation.
     *
     * @return d, or null when both samples are constant
     */
    public @Nullable Double cohensD() {
        return ratio(pooledDeviation());
    }

    /**
     * Hedges's g: d times Γ(f/2) / (√(f/2)·Γ((f−1)/2)), f = n₁ + n₂ − 2, which removes the bias of d.
     *
     * @return g, or null when both samples are constant
     */
    public @Nullable Double hedgesG() {
        Double d = cohensD();
        double half = degreesOfFreedom() / 2;
        double correction = Math.exp(LogGamma.value(half) - LogGamma.value(half - 0.5)) / Math.sqrt(half);
        return d == null ? null : d * correction;
    }

    /**
     * Hedges's g by the usual approximation, d·(1 − 3/(4f − 1)).
     *
     * @return g, or null when both samples are constant
     */
    public @Nullable Double hedgesGApproximation() {
        Double d = cohensD();
        return d == null ? null : d * (1 - 3 / (4 * degreesOfFreedom() - 1));
    }

    /**
     * Glass's delta: the difference of the means over the standard deviation of the second sample, the control.
     *
     * @return delta, or null when the second sample is constant
     */
    public @Nullable Double glassDelta() {
        return ratio(two.standardDeviation());
    }

    private @Nullable Double ratio(double spread) {
        return spread == 0 ? null : Arguments.finite((one.mean() - two.mean()) / spread, "effect size");
    }

    /**
     * Cliff's delta: the share of pairs in which the first is larger less the share in which it is smaller.
     *
     * @return from −1 to 1
     */
    public double cliffsDelta() {
        long balance = 0;
        for (double a : first) {
            for (double b : second) {
                balance += Double.compare(a - b, 0.0) > 0 ? 1 : a < b ? -1 : 0;
            }
        }
        return balance / ((double) first.length * second.length);
    }
}
