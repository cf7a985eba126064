package dev.plumbline.summary;

import dev.plumbline.metric.Score;
import dev.plumbline.stats.Estimate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A summary for people: the scores, what became of the units, and what needs attention. */
final class SummaryTables {

    private SummaryTables() {}

    static String text(RunSummary summary) {
        StringBuilder text = new StringBuilder(PlainText.oneLine(headline(summary))).append("\n\n");
        text.append(scores(summary).text()).append('\n');
        text.append(units(summary).text());
        List<String> notes = notes(summary);
        if (!notes.isEmpty()) {
            text.append('\n');
            notes.forEach(
                    note -> text.append("! ").append(PlainText.oneLine(note)).append('\n'));
        }
        return text.toString();
    }

    static String markdown(RunSummary summary) {
        StringBuilder text = new StringBuilder("### ")
                .append(PlainText.markdown(headline(summary)))
                .append("\n\n");
        text.append(scores(summary).markdown()).append('\n');
        text.append(units(summary).markdown());
        List<String> notes = notes(summary);
        if (!notes.isEmpty()) {
            text.append('\n');
            notes.forEach(
                    note -> text.append("- ").append(PlainText.markdown(note)).append('\n'));
        }
        return text.toString();
    }

    private static String headline(RunSummary summary) {
        String repetitions =
                summary.plan().repetitions() == 1 ? "" : " × " + summary.plan().repetitions() + " repetitions";
        String ending = summary.facts().status() == RunStatus.COMPLETED ? "in " : "CANCELLED after ";
        return "%s: %s × %s%s (dataset %s, version %s), %s"
                .formatted(
                        summary.plan().name(),
                        counted(summary.plan().dataset().size(), "example"),
                        counted(summary.plan().variants().size(), "variant"),
                        repetitions,
                        summary.plan().dataset().name(),
                        summary.plan().dataset().shortVersion(),
                        ending + Figures.duration(summary.facts().elapsed()));
    }

    private static String counted(long count, String noun) {
        return Figures.count(count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static Table scores(RunSummary summary) {
        Table table = new Table(
                2, List.of("variant", "metric", "value", "95% interval", "passed", "n", "undefined", "no output"));
        for (MetricSummary metric : summary.metrics()) {
            table.row(List.of(
                    metric.variant(),
                    metric.metric(),
                    value(summary, metric),
                    interval(summary, metric),
                    passed(metric.estimate()),
                    Figures.count(metric.n()),
                    Figures.count(metric.undefined()),
                    Figures.count(summary.variant(metric.variant()).counts().withoutOutput())));
        }
        return table;
    }

    /** The value of the corpus for a metric of corpora, else the mean. */
    private static String value(RunSummary summary, MetricSummary metric) {
        Score corpus = summary.corpus(metric.variant(), metric.metric());
        if (corpus != null) {
            return corpus.isDefined() ? Figures.number(corpus.value()) : Figures.NONE;
        }
        return metric.estimate() == null
                ? Figures.NONE
                : Figures.number(metric.estimate().mean());
    }

    /** The interval is that of a mean, so the value of a corpus has none. */
    private static String interval(RunSummary summary, MetricSummary metric) {
        boolean isMean = summary.corpus(metric.variant(), metric.metric()) == null;
        return Figures.interval(
                isMean && metric.estimate() != null ? metric.estimate().interval() : null);
    }

    private static String passed(@Nullable Estimate estimate) {
        if (estimate == null || estimate.successes() == null) {
            return "";
        }
        return Figures.count(estimate.successes()) + " of " + Figures.count(estimate.n());
    }

    private static Table units(RunSummary summary) {
        Table table = new Table(
                1,
                List.of(
                        "variant",
                        "completed",
                        "failed",
                        "timed out",
                        "cancelled",
                        "p50",
                        "p95",
                        "tokens in",
                        "tokens out"));
        for (VariantSummary variant : summary.variants()) {
            OutcomeCounts counts = variant.counts();
            LatencySummary latency = variant.latency();
            table.row(List.of(
                    variant.variant(),
                    Figures.count(counts.completed()),
                    Figures.count(counts.failed()),
                    Figures.count(counts.timedOut()),
                    Figures.count(counts.cancelled()),
                    latency == null ? Figures.NONE : Figures.duration(latency.p50()),
                    latency == null ? Figures.NONE : Figures.duration(latency.p95()),
                    variant.usage() == null
                            ? Figures.NONE
                            : Figures.count(variant.usage().inputTokens()),
                    variant.usage() == null
                            ? Figures.NONE
                            : Figures.count(variant.usage().outputTokens())));
        }
        return table;
    }

    private static List<String> notes(RunSummary summary) {
        List<String> notes = new ArrayList<>(summary.facts().warnings());
        for (VariantSummary variant : summary.variants()) {
            if (variant.firstProblem() != null) {
                notes.add("%s: %s of %s units have no output, the first: %s"
                        .formatted(
                                variant.variant(),
                                Figures.count(variant.counts().withoutOutput()),
                                Figures.count(variant.counts().withoutOutput()
                                        + variant.counts().completed()),
                                variant.firstProblem()));
            }
        }
        for (MetricSummary metric : summary.metrics()) {
            if (metric.firstUndefined() != null) {
                notes.add("%s, %s: %s undefined, the first: %s"
                        .formatted(
                                metric.variant(),
                                metric.metric(),
                                Figures.count(metric.undefined()),
                                metric.firstUndefined()));
            }
        }
        return notes;
    }
}
