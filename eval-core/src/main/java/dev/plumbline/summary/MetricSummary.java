package dev.plumbline.summary;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.Estimate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What a metric says of a variant. The values, the undefined scores and the units without an output add up to all units
 * of the variant.
 *
 * @param variant the variant's name
 * @param metric the metric's name
 * @param estimate the mean with its interval, or null if no score is defined
 * @param undefined how many outputs have an undefined score
 * @param firstUndefined the first of these and why, or null if there is none
 */
public record MetricSummary(
        String variant,
        String metric,
        @Nullable Estimate estimate,
        long undefined,
        @Nullable String firstUndefined) {

    /** Checks that the names are there. */
    public MetricSummary {
        requireNonNull(variant, "variant");
        requireNonNull(metric, "metric");
    }

    /**
     * How many scores are defined.
     *
     * @return the number of values
     */
    public int n() {
        return estimate == null ? 0 : estimate.n();
    }

    /**
     * The mean of the defined scores, on the metric's own scale.
     *
     * @return the mean
     * @throws NoSuchElementException if no score is defined
     */
    public double mean() {
        if (estimate == null) {
            throw new NoSuchElementException(
                    "no score of metric '%s' is defined for variant '%s'".formatted(metric, variant));
        }
        return estimate.mean();
    }
}
