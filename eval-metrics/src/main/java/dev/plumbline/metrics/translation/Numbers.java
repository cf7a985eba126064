package dev.plumbline.metrics.translation;

import dev.plumbline.metric.CorpusMetric.Statistics;

/** Reads statistics back. */
final class Numbers {

    private Numbers() {}

    static double[] of(Statistics statistics, int size) {
        if (statistics.size() != size) {
            throw new IllegalArgumentException("statistics must have " + size + " values, was " + statistics);
        }
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = statistics.value(i);
        }
        return values;
    }
}
