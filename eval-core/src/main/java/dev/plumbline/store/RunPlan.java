package dev.plumbline.store;

import static java.util.Objects.requireNonNull;

import dev.plumbline.dataset.DatasetSummary;
import dev.plumbline.metric.MetricDescription;
import java.util.List;

/**
 * What a run is going to do.
 *
 * @param name the run's name
 * @param dataset the dataset, counted and versioned
 * @param variants the names of the variants, in order
 * @param metrics the metrics, in order
 * @param repetitions how often each variant works on each example, at least 1
 */
public record RunPlan(
        String name, DatasetSummary dataset, List<String> variants, List<MetricDescription> metrics, int repetitions) {

    /** Checks and copies. */
    public RunPlan {
        requireNonNull(name, "name");
        requireNonNull(dataset, "dataset");
        variants = List.copyOf(variants);
        metrics = List.copyOf(metrics);
    }

    /**
     * How many units of work the run has: examples × variants × repetitions.
     *
     * @return the number of units
     */
    public long units() {
        return dataset.size() * variants.size() * repetitions;
    }
}
