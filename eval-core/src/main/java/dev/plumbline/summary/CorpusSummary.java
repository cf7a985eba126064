package dev.plumbline.summary;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.Score;

/**
 * What a {@link dev.plumbline.metric.CorpusMetric} says of all outputs of a variant together, which is not the mean of
 * its scores of single outputs.
 *
 * @param variant the variant's name
 * @param metric the metric's name
 * @param score the value over all units that count; undefined if none does
 */
public record CorpusSummary(String variant, String metric, Score score) {

    /** Checks that all parts are there. */
    public CorpusSummary {
        requireNonNull(variant, "variant");
        requireNonNull(metric, "metric");
        requireNonNull(score, "score");
    }
}
