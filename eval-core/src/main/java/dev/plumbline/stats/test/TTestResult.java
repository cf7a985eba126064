package dev.plumbline.stats.test;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.internal.Normal;
import org.jspecify.annotations.Nullable;

/**
 * The result of a t-test.
 *
 * @param effect the mean, or the difference of the means, less what was hypothesised
 * @param standardError its standard error
 * @param degreesOfFreedom of the t distribution; 1 in Welch's test of two constant samples
 * @param statistic effect/standardError, or null when nothing varies
 * @param p the p-value; when nothing varies its limit, 0 or 1 (or 0 for two sides), and null if the effect is 0 too
 */
public record TTestResult(
        double effect,
        double standardError,
        double degreesOfFreedom,
        @Nullable Double statistic,
        @Nullable Double p) {

    /**
     * Student's interval of the effect.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return effect ± t · standard error, of zero width when nothing varies
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval interval(double confidence) {
        double half = Normal.critical(confidence, degreesOfFreedom) * standardError;
        return new Interval(effect - half, effect + half, confidence, Interval.Method.STUDENT);
    }
}
