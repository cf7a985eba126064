package dev.plumbline.run;

import dev.plumbline.internal.Chunks;
import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Score;
import dev.plumbline.model.Usage;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.store.RunPlan;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of a run as primitives, a few bytes a unit and metric: status, latency, scores and clusters, each at
 * the position of its unit, so that what is computed from them does not depend on the order of completion. Many threads
 * write, each to positions of its own; it is read when they are done.
 */
final class ScoreTable {

    private final RunPlan plan;
    private final int metrics;
    private final Chunks<Rows> chunks;
    private final Chunks<int[]> clusters = new Chunks<>(() -> new int[Chunks.SIZE]);
    private final Chunks<@Nullable Statistics[][]> statistics;
    private final Map<String, Integer> clusterNumbers = new ConcurrentHashMap<>();
    private final AtomicInteger lastCluster = new AtomicInteger();
    private final VariantTotals[] totals;

    ScoreTable(RunPlan plan) {
        this.plan = plan;
        this.metrics = plan.metrics().size();
        this.chunks = new Chunks<>(() -> new Rows(metrics));
        this.statistics = new Chunks<>(() -> new Statistics[metrics][Chunks.SIZE]);
        this.totals = new VariantTotals[plan.variants().size()];
        for (int v = 0; v < totals.length; v++) {
            totals[v] = new VariantTotals(metrics);
        }
    }

    void record(Outcome outcome, @Nullable Statistics[] ofUnit) {
        long position = outcome.unit().position();
        Rows rows = chunks.at(position);
        int row = Chunks.offset(position);
        String cluster = outcome.unit().example().cluster();
        if (cluster != null) {
            clusters.at(position)[row] = clusterNumbers.computeIfAbsent(cluster, key -> lastCluster.incrementAndGet());
        }
        VariantTotals variant = totals[variantOf(position)];
        if (outcome instanceof Outcome.Completed completed) {
            rows.latencies[row] = completed.latency().toNanos();
            scores(rows, row, completed, variant);
            count(position, ofUnit);
            variant.add(completed.output().usage());
        } else {
            variant.firstProblem.offer(position, outcome);
        }
        rows.statuses[row] = outcome.status();
    }

    private void scores(Rows rows, int row, Outcome.Completed completed, VariantTotals variant) {
        List<Score> scores = completed.scores().inOrder();
        for (int m = 0; m < metrics; m++) {
            if (scores.get(m) instanceof Score.Value value) {
                rows.values[m][row] = value.value();
                rows.defined[m][row] = true;
            } else {
                variant.firstUndefined.get(m).offer(completed.unit().position(), completed);
            }
        }
    }

    private void count(long position, @Nullable Statistics[] ofUnit) {
        for (int m = 0; m < metrics; m++) {
            Statistics counted = ofUnit[m];
            if (counted != null) {
                statistics.at(position)[m][Chunks.offset(position)] = counted;
            }
        }
    }

    /** What a corpus metric needs of a unit, or null if there is nothing. */
    @Nullable
    Statistics statistics(int metric, long position) {
        @Nullable Statistics[][] chunk = statistics.find(position);
        return chunk == null ? null : chunk[metric][Chunks.offset(position)];
    }

    private int variantOf(long position) {
        return (int) (position / plan.repetitions() % plan.variants().size());
    }

    /** The position of a variant's unit, counted over examples and repetitions. */
    long position(int variant, long ofVariant) {
        int repetitions = plan.repetitions();
        return (ofVariant / repetitions * plan.variants().size() + variant) * repetitions + ofVariant % repetitions;
    }

    /** How a unit ended, or null if it never began. */
    Outcome.@Nullable Status status(long position) {
        Rows rows = chunks.find(position);
        return rows == null ? null : rows.statuses[Chunks.offset(position)];
    }

    long latency(long position) {
        return chunks.at(position).latencies[Chunks.offset(position)];
    }

    boolean isDefined(int metric, long position) {
        Rows rows = chunks.find(position);
        return rows != null && rows.defined[metric][Chunks.offset(position)];
    }

    double value(int metric, long position) {
        return chunks.at(position).values[metric][Chunks.offset(position)];
    }

    boolean hasClusters() {
        return !clusterNumbers.isEmpty();
    }

    /** A number above 0 that the examples of a cluster share, or 0 for an example that stands alone. */
    int cluster(long position) {
        int[] chunk = clusters.find(position);
        return chunk == null ? 0 : chunk[Chunks.offset(position)];
    }

    VariantTotals totals(int variant) {
        return totals[variant];
    }

    /** What is counted over the units of a variant as they come. */
    static final class VariantTotals {

        final FirstOutcome firstProblem = new FirstOutcome();
        final List<FirstOutcome> firstUndefined;
        private final LongAdder inputTokens = new LongAdder();
        private final LongAdder outputTokens = new LongAdder();
        private volatile boolean usageKnown;

        private VariantTotals(int metrics) {
            firstUndefined = Stream.generate(FirstOutcome::new).limit(metrics).toList();
        }

        private void add(@Nullable Usage usage) {
            if (usage != null) {
                inputTokens.add(usage.inputTokens());
                outputTokens.add(usage.outputTokens());
                usageKnown = true;
            }
        }

        @Nullable
        Usage usage() {
            return usageKnown ? new Usage(inputTokens.sum(), outputTokens.sum()) : null;
        }
    }

    private static final class Rows {

        final Outcome.@Nullable Status[] statuses = new Outcome.Status[Chunks.SIZE];
        final long[] latencies = new long[Chunks.SIZE];
        final double[][] values;
        final boolean[][] defined;

        Rows(int metrics) {
            values = new double[metrics][Chunks.SIZE];
            defined = new boolean[metrics][Chunks.SIZE];
        }
    }
}
