package dev.plumbline.summary;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.internal.LoneSurrogates;
import dev.plumbline.metric.MetricDescription;
import dev.plumbline.metric.Score;
import dev.plumbline.stats.Estimate;
import dev.plumbline.stats.Interval;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A summary as JSON, schema {@code plumbline-run/1}: what is not known is {@code null}, never 0 or NaN. */
final class SummaryJson {

    private static final String SCHEMA = "plumbline-run/1";

    private SummaryJson() {}

    static String of(RunSummary summary) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", SCHEMA);
        json.put("name", summary.plan().name());
        json.put("status", lower(summary.facts().status()));
        json.put("startedAt", summary.facts().startedAt().toString());
        json.put("elapsedSeconds", summary.facts().elapsed().toNanos() / 1e9);
        dataset(json.putObject("dataset"), summary);
        json.put("repetitions", summary.plan().repetitions());
        ObjectNode metrics = json.putObject("metrics");
        summary.plan().metrics().forEach(metric -> metric(metrics.putObject(metric.name()), metric));
        ObjectNode variants = json.putObject("variants");
        summary.variants().forEach(variant -> variant(variants.putObject(variant.variant()), variant, summary));
        summary.facts().warnings().forEach(json.putArray("warnings")::add);
        return LoneSurrogates.escaped(json.toPrettyString().replace(System.lineSeparator(), "\n")) + "\n";
    }

    private static void dataset(ObjectNode json, RunSummary summary) {
        json.put("name", summary.plan().dataset().name());
        json.put("size", summary.plan().dataset().size());
        json.put("version", summary.plan().dataset().version());
    }

    private static void metric(ObjectNode json, MetricDescription metric) {
        json.put("direction", lower(metric.direction()));
        end(json, "lower", metric.range().lower());
        end(json, "upper", metric.range().upper());
    }

    private static void end(ObjectNode json, String name, double end) {
        if (Double.isFinite(end)) {
            json.put(name, end);
        } else {
            json.putNull(name);
        }
    }

    private static void variant(ObjectNode json, VariantSummary variant, RunSummary summary) {
        ObjectNode outcomes = json.putObject("outcomes");
        outcomes.put("completed", variant.counts().completed());
        outcomes.put("failed", variant.counts().failed());
        outcomes.put("timedOut", variant.counts().timedOut());
        outcomes.put("cancelled", variant.counts().cancelled());
        json.put("firstProblem", variant.firstProblem());
        latency(json, variant.latency());
        ObjectNode tokens = json.putObject("tokens");
        tokens.put("input", variant.usage() == null ? null : variant.usage().inputTokens());
        tokens.put("output", variant.usage() == null ? null : variant.usage().outputTokens());
        ObjectNode metrics = json.putObject("metrics");
        for (MetricDescription metric : summary.plan().metrics()) {
            scores(
                    metrics.putObject(metric.name()),
                    summary.metric(variant.variant(), metric.name()),
                    summary.corpus(variant.variant(), metric.name()),
                    variant.counts().withoutOutput());
        }
    }

    private static void latency(ObjectNode json, @Nullable LatencySummary latency) {
        ObjectNode seconds = json.putObject("latencySeconds");
        seconds.put("p50", latency == null ? null : latency.p50().toNanos() / 1e9);
        seconds.put("p95", latency == null ? null : latency.p95().toNanos() / 1e9);
    }

    private static void scores(ObjectNode json, MetricSummary metric, @Nullable Score corpus, long failed) {
        Estimate estimate = metric.estimate();
        json.put("n", metric.n());
        json.put("undefined", metric.undefined());
        json.put("failed", failed);
        json.put("mean", estimate == null ? null : estimate.mean());
        json.put("standardError", estimate == null ? null : estimate.standardError());
        interval(json, estimate == null ? null : estimate.interval());
        json.put("passed", estimate == null ? null : estimate.successes());
        json.put("corpus", corpus == null || !corpus.isDefined() ? null : corpus.value());
        json.put("firstUndefined", metric.firstUndefined());
    }

    private static void interval(ObjectNode json, @Nullable Interval interval) {
        if (interval == null) {
            json.putNull("interval");
            return;
        }
        ObjectNode ends = json.putObject("interval");
        ends.put("lower", interval.lower());
        ends.put("upper", interval.upper());
        ends.put("confidence", interval.confidence());
        ends.put("method", interval.method().toString());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
