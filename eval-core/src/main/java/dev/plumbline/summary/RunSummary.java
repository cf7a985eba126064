package dev.plumbline.summary;

import static java.util.Objects.requireNonNull;

import dev.plumbline.store.RunPlan;
import java.util.List;

/**
 * A run in short. Its {@link #toString()} is the table that a console shows.
 *
 * @param plan what the run was to do
 * @param facts how it went
 * @param variants what became of each variant's units, in the run's order
 * @param metrics what each metric says of each variant, by variant and then metric, in the run's order
 */
public record RunSummary(RunPlan plan, RunFacts facts, List<VariantSummary> variants, List<MetricSummary> metrics) {

    /** Checks and copies. */
    public RunSummary {
        requireNonNull(plan, "plan");
        requireNonNull(facts, "facts");
        variants = List.copyOf(variants);
        metrics = List.copyOf(metrics);
    }

    /**
     * What became of a variant's units.
     *
     * @param name the variant's name
     * @return its summary
     * @throws IllegalArgumentException if the run has no such variant
     */
    public VariantSummary variant(String name) {
        return variants.stream()
                .filter(variant -> variant.variant().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "variant must be one of " + plan.variants() + ", was '" + name + "'"));
    }

    /**
     * What a metric says of a variant.
     *
     * @param variant the variant's name
     * @param metric the metric's name
     * @return the summary
     * @throws IllegalArgumentException if the run has no such variant or metric
     */
    public MetricSummary metric(String variant, String metric) {
        variant(variant);
        return metrics.stream()
                .filter(summary ->
                        summary.variant().equals(variant) && summary.metric().equals(metric))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("metric must be one the run has, was '" + metric + "'"));
    }

    /**
     * The tables as Markdown, for a pull-request comment.
     *
     * @return the text, with a line feed at its end
     */
    public String toMarkdown() {
        return SummaryTables.markdown(this);
    }

    /**
     * The whole summary as JSON, of the schema {@code plumbline-run/1}, which docs/formats.md describes.
     *
     * @return an indented JSON object
     */
    public String toJson() {
        return SummaryJson.of(this);
    }

    /** The tables as plain text. */
    @Override
    public String toString() {
        return SummaryTables.text(this);
    }
}
