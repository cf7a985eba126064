package dev.plumbline.summary;

import dev.plumbline.dataset.DatasetSummary;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.MetricDescription;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.model.Usage;
import dev.plumbline.stats.MeanEstimator;
import dev.plumbline.store.RunPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Summaries of small runs. */
final class Summaries {

    private static final String VERSION = "0123456789abcdef".repeat(4);

    private Summaries() {}

    /** Two variants, one of which has trouble, and two metrics. */
    static RunSummary small() {
        return new RunSummary(
                plan("contracts", List.of("short", "terms"), 2),
                new RunFacts(
                        RunStatus.COMPLETED, Instant.parse("2026-11-21T08:00:00Z"), Duration.ofMillis(1500), List.of()),
                List.of(
                        new VariantSummary(
                                "short",
                                new OutcomeCounts(4, 0, 0, 0),
                                new LatencySummary(Duration.ofMillis(50), Duration.ofMillis(1250)),
                                new Usage(12_345, 678),
                                null),
                        new VariantSummary(
                                "terms",
                                new OutcomeCounts(1, 2, 1, 0),
                                new LatencySummary(Duration.ofNanos(900), Duration.ofNanos(900)),
                                null,
                                "example 'a': IOException: no route")),
                List.of(
                        metric("short", "exact-match", 1, 1, 0, 1),
                        new MetricSummary(
                                "short",
                                "words",
                                MeanEstimator.create()
                                        .range(0, Double.POSITIVE_INFINITY)
                                        .estimate(new double[] {10, 20, 1234.5}),
                                1,
                                "example 'b': no output"),
                        metric("terms", "exact-match", 0),
                        new MetricSummary("terms", "words", null, 1, "example 'c': no reference")),
                List.of());
    }

    /** One variant named as given, which failed with a message. */
    static RunSummary failed(String variant, String problem) {
        return new RunSummary(
                plan(variant, List.of(variant), 1),
                new RunFacts(RunStatus.CANCELLED, Instant.EPOCH, Duration.ofSeconds(75), List.of("a warning")),
                List.of(new VariantSummary(variant, new OutcomeCounts(0, 2, 0, 0), null, null, problem)),
                List.of(
                        new MetricSummary(variant, "exact-match", null, 0, null),
                        new MetricSummary(variant, "words", null, 0, null)),
                List.of());
    }

    /** The small run as if words were a metric of corpora, with a value for one variant only. */
    static RunSummary ofCorpora() {
        RunSummary small = small();
        return new RunSummary(
                small.plan(),
                small.facts(),
                small.variants(),
                small.metrics(),
                List.of(
                        new CorpusSummary("short", "words", Score.of(27.5)),
                        new CorpusSummary("terms", "words", Score.undefined("no reference"))));
    }

    private static RunPlan plan(String name, List<String> variants, int repetitions) {
        return new RunPlan(
                name,
                new DatasetSummary(name, 2, VERSION),
                variants,
                List.of(
                        new MetricDescription("exact-match", Range.UNIT, Direction.HIGHER_IS_BETTER),
                        new MetricDescription("words", Range.NON_NEGATIVE, Direction.LOWER_IS_BETTER)),
                repetitions);
    }

    private static MetricSummary metric(String variant, String metric, double... values) {
        return new MetricSummary(
                variant, metric, MeanEstimator.create().range(0, 1).estimate(values), 0, null);
    }
}
