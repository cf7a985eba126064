package dev.plumbline.metric;

import static java.util.Objects.requireNonNull;

/**
 * What is said of a metric without the metric itself, for stores and reports.
 *
 * @param name its name
 * @param range the values it can take
 * @param direction which end is better
 */
public record MetricDescription(String name, Range range, Direction direction) {

    /** Checks that all parts are there. */
    public MetricDescription {
        requireNonNull(name, "name");
        requireNonNull(range, "range");
        requireNonNull(direction, "direction");
    }

    /**
     * Describes a metric.
     *
     * @param metric the metric
     * @return its description
     */
    public static MetricDescription of(Metric metric) {
        return new MetricDescription(metric.name(), metric.range(), metric.direction());
    }
}
