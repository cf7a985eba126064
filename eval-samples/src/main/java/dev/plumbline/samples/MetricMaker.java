package dev.plumbline.samples;

import dev.plumbline.metric.Metric;
import org.jspecify.annotations.Nullable;

/** Makes a metric for the command line. */
@FunctionalInterface
interface MetricMaker {

    /**
     * Makes the metric.
     *
     * @throws IllegalArgumentException if the argument is not what the metric needs
     */
    Metric make(@Nullable String argument);

    /** A metric that takes no argument. */
    static MetricMaker plain(Metric metric) {
        return argument -> {
            if (argument != null) {
                throw new IllegalArgumentException("the metric takes no argument");
            }
            return metric;
        };
    }

    /** The argument of a metric that needs one. */
    static String required(@Nullable String argument, String what) {
        if (argument == null || argument.isEmpty()) {
            throw new IllegalArgumentException("the metric needs " + what + " behind a colon");
        }
        return argument;
    }
}
