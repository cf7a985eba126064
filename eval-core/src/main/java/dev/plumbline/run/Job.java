package dev.plumbline.run;

import dev.plumbline.metric.Metric;
import dev.plumbline.store.RunPlan;
import dev.plumbline.variant.Variant;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the workers of a run need to know, settled before it starts. */
final class Job {

    final RunPlan plan;
    final List<Metric> metrics;
    final List<String> metricNames;
    final int concurrency;
    final Duration timeout;
    private final Map<String, Variant> variants;

    Job(RunPlan plan, List<Variant> variants, List<Metric> metrics, int concurrency, Duration timeout) {
        this.plan = plan;
        this.variants = variants.stream().collect(Collectors.toMap(Variant::name, Function.identity()));
        this.metrics = List.copyOf(metrics);
        this.metricNames = metrics.stream().map(Metric::name).toList();
        this.concurrency = concurrency;
        this.timeout = timeout;
    }

    Variant variant(String name) {
        Variant variant = variants.get(name);
        if (variant == null) {
            throw new IllegalStateException("no variant is named '" + name + "'");
        }
        return variant;
    }
}
