package dev.plumbline.stats.internal;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The standard normal distribution, and the quantiles of intervals. */
public final class Normal {

    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** P(Z ≤ z). */
    public static double cdf(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    /** P(Z > z), exact in the tail. */
    public static double sf(double z) {
        return STANDARD.survivalProbability(z);
    }

    /** The z with P(Z ≤ z) = p. */
    public static double quantile(double p) {
        return STANDARD.inverseCumulativeProbability(p);
    }

    /** The z of a two-sided interval: P(|Z| ≤ z) = confidence. */
    public static double critical(double confidence) {
        return -quantile((1 - Arguments.open(confidence, "confidence")) / 2);
    }

    /** The t of a two-sided interval. */
    public static double critical(double confidence, double degreesOfFreedom) {
        double tail = (1 - Arguments.open(confidence, "confidence")) / 2;
        return -TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(tail);
    }
}
