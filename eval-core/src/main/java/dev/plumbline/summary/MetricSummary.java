package dev.plumbline.summary;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.Estimate;
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
}
