package dev.plumbline.summary;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How long a variant took for its completed units; percentiles interpolate linearly between order statistics (type 7).
 *
 * @param p50 the median
 * @param p95 the 95th percentile
 */
public record LatencySummary(Duration p50, Duration p95) {

    /** Checks that both are there. */
    public LatencySummary {
        requireNonNull(p50, "p50");
        requireNonNull(p95, "p95");
    }
}
