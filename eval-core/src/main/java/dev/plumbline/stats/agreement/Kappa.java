package dev.plumbline.stats.agreement;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.internal.Normal;
import org.jspecify.annotations.Nullable;

/**
 * A chance-corrected agreement of two raters.
 *
 * @param n how many cases both rated
 * @param observed the weighted share of agreement, from 0 to 1
 * @param expected the share expected from the margins alone, from 0 to 1
 * @param value (observed − expected)/(1 − expected), at most 1; null when both raters always gave one and the same label
 * @param standardError its large-sample standard error, or null with the value
 */
public record Kappa(
        long n,
        double observed,
        double expected,
        @Nullable Double value,
        @Nullable Double standardError) {

    /**
     * The large-sample interval of the value.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return value ± z · standard error, clipped to [−1, 1]; null with the value
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public @Nullable Interval interval(double confidence) {
        double z = Normal.critical(confidence);
        if (value == null || standardError == null) {
            return null;
        }
        double half = z * standardError;
        double lower = Math.max(-1, value - half);
        double upper = Math.min(1, value + half);
        return new Interval(Math.min(lower, upper), upper, confidence, Interval.Method.NORMAL);
    }
}
