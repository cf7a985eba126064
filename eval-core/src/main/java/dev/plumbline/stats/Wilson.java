package dev.plumbline.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Wilson's score interval of a proportion: with p = k/n, centre (p + z²/2n) / (1 + z²/n) and half-width
 * z·√(p(1−p)/n + z²/4n²) / (1 + z²/n).
 *
 * <p>Unlike the normal approximation it keeps its coverage near 0 and 1, and never has zero width: 30 passes of 30 give
 * [0.886, 1]. Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22
 * (1927).
 */
public final class Wilson {

    private Wilson() {}

    /**
     * Computes the interval.
     *
     * @param successes how many passed, 0 to n
     * @param n how many there were, at least 1
     * @param confidence the nominal coverage, between 0 and 1
     * @return an interval within [0, 1]
     * @throws IllegalArgumentException if an argument is outside its range
     */
    public static Interval interval(long successes, long n, double confidence) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be positive, was " + n);
        }
        if (successes < 0 || successes > n) {
            throw new IllegalArgumentException("successes must be from 0 to " + n + ", was " + successes);
        }
        double z = -NormalDistribution.of(0, 1).inverseCumulativeProbability((1 - Confidence.check(confidence)) / 2);
        double p = (double) successes / n;
        double scale = 1 + z * z / n;
        double centre = (p + z * z / (2.0 * n)) / scale;
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n)) / scale;
        // At the ends the exact bound is 0 or 1; rounding would miss it by one unit in the last place.
        double lower = successes == 0 ? 0 : Math.max(0, centre - half);
        double upper = successes == n ? 1 : Math.min(1, centre + half);
        return new Interval(lower, upper, confidence, Interval.Method.WILSON);
    }
}
