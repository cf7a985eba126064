package dev.plumbline.summary;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.Score;
import dev.plumbline.store.RunPlan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run in short. Its {@link #toString()} is the table that a console shows.
 *
 * @param plan what the run was to do
 * @param facts how it went
 * @param variants what became of each variant's units, in the run's order
 * @param metrics what each metric says of each variant, by variant and then metric, in the run's order
 * @param corpora what each corpus metric says of each variant as a whole, in the same order
 */
public record RunSummary(
        RunPlan plan,
        RunFacts facts,
        List<VariantSummary> variants,
        List<MetricSummary> metrics,
        List<CorpusSummary> corpora) {

    /** Checks and copies. */
    public RunSummary {
        requireNonNull(plan, "plan");
        requireNonNull(facts, "facts");
        variants = List.copyOf(variants);
        metrics = List.copyOf(metrics);
        corpora = List.copyOf(corpora);
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
     * What a corpus metric says of a variant as a whole.
     *
     * @param variant the variant's name
     * @param metric the metric's name
     * @return its value over all units that count, or null if the metric is none of a corpus
     * @throws IllegalArgumentException if the run has no such variant or metric
     */
    public @Nullable Score corpus(String variant, String metric) {
        metric(variant, metric);
        return corpora.stream()
                .filter(corpus ->
                        corpus.variant().equals(variant) && corpus.metric().equals(metric))
                .map(CorpusSummary::score)
                .findFirst()
                .orElse(null);
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
