package dev.plumbline.run;

import dev.plumbline.metric.CorpusMetric;
import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.MetricDescription;
import dev.plumbline.metric.Score;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.stats.Estimate;
import dev.plumbline.stats.MeanEstimator;
import dev.plumbline.store.RunPlan;
import dev.plumbline.summary.CorpusSummary;
import dev.plumbline.summary.LatencySummary;
import dev.plumbline.summary.MetricSummary;
import dev.plumbline.summary.OutcomeCounts;
import dev.plumbline.summary.RunFacts;
import dev.plumbline.summary.RunSummary;
import dev.plumbline.summary.VariantSummary;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the summary of a finished run from its table. */
final class Summariser {

    private final RunPlan plan;
    private final List<Metric> metrics;
    private final ScoreTable table;
    private final long unitsPerVariant;

    Summariser(RunPlan plan, List<Metric> metrics, ScoreTable table) {
        this.plan = plan;
        this.metrics = metrics;
        this.table = table;
        this.unitsPerVariant = plan.dataset().size() * plan.repetitions();
    }

    RunSummary summarise(RunFacts facts) {
        List<VariantSummary> variants = new ArrayList<>();
        List<MetricSummary> scores = new ArrayList<>();
        List<CorpusSummary> corpora = new ArrayList<>();
        for (int v = 0; v < plan.variants().size(); v++) {
            variants.add(variant(v));
            for (int m = 0; m < metrics.size(); m++) {
                scores.add(metric(v, m));
                if (metrics.get(m) instanceof CorpusMetric corpus) {
                    corpora.add(new CorpusSummary(plan.variants().get(v), corpus.name(), corpus(v, m, corpus)));
                }
            }
        }
        return new RunSummary(plan, facts, variants, scores, corpora);
    }

    /** Adds up in the run's order, so that rounding does not depend on the order of completion. */
    private Score corpus(int v, int m, CorpusMetric metric) {
        Statistics sum = positions(v)
                .mapToObj(position -> table.statistics(m, position))
                .flatMap(Stream::ofNullable)
                .reduce(Statistics.none("no unit counts"), Statistics::plus);
        try {
            return Worker.checked(metric.score(sum), metric.range());
        } catch (RuntimeException e) { // a user's metric may throw anything
            return Score.undefined("the metric threw " + e, e);
        }
    }

    private VariantSummary variant(int v) {
        ScoreTable.VariantTotals totals = table.totals(v);
        Outcome problem = totals.firstProblem.get();
        return new VariantSummary(
                plan.variants().get(v),
                counts(v),
                latency(v),
                totals.usage(),
                problem == null ? null : at(problem) + problem.problem());
    }

    private OutcomeCounts counts(int v) {
        long failed = count(v, Outcome.Status.FAILED);
        long timedOut = count(v, Outcome.Status.TIMED_OUT);
        long completed = count(v, Outcome.Status.COMPLETED);
        // What never began was cancelled before its turn.
        return new OutcomeCounts(completed, failed, timedOut, unitsPerVariant - completed - failed - timedOut);
    }

    private long count(int v, Outcome.Status status) {
        return positions(v).filter(position -> table.status(position) == status).count();
    }

    private @Nullable LatencySummary latency(int v) {
        long[] sorted = positions(v)
                .filter(position -> table.status(position) == Outcome.Status.COMPLETED)
                .map(table::latency)
                .toArray();
        if (sorted.length == 0) {
            return null;
        }
        Arrays.sort(sorted);
        return new LatencySummary(percentile(sorted, 0.5), percentile(sorted, 0.95));
    }

    private static Duration percentile(long[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int below = (int) rank;
        int above = Math.min(below + 1, sorted.length - 1);
        return Duration.ofNanos(Math.round(sorted[below] + (rank - below) * (sorted[above] - sorted[below])));
    }

    private MetricSummary metric(int v, int m) {
        MetricDescription metric = plan.metrics().get(m);
        long[] defined =
                positions(v).filter(position -> table.isDefined(m, position)).toArray();
        return new MetricSummary(
                plan.variants().get(v),
                metric.name(),
                estimate(metric, m, defined),
                count(v, Outcome.Status.COMPLETED) - defined.length,
                firstUndefined(v, m));
    }

    private @Nullable Estimate estimate(MetricDescription metric, int m, long[] positions) {
        if (positions.length == 0) {
            return null;
        }
        double[] values =
                LongStream.of(positions).mapToDouble(p -> table.value(m, p)).toArray();
        MeanEstimator estimator = MeanEstimator.create()
                .range(metric.range().lower(), metric.range().upper());
        if (plan.repetitions() == 1 && !table.hasClusters()) {
            return passes(metric, estimator.estimate(values));
        }
        long[] clusters = LongStream.of(positions).map(this::clusterKey).toArray();
        return passes(metric, estimator.estimate(values, clusters));
    }

    /** Counts what is at the better end, which for an error rate is the lower one. */
    private static Estimate passes(MetricDescription metric, Estimate estimate) {
        Integer upper = estimate.successes();
        if (upper == null || metric.direction() == Direction.HIGHER_IS_BETTER) {
            return estimate;
        }
        return new Estimate(
                estimate.n(), estimate.mean(), estimate.standardError(), estimate.interval(), estimate.n() - upper);
    }

    /** Repetitions of one example are a cluster, and so are the examples that share a key. */
    private long clusterKey(long position) {
        int cluster = table.cluster(position);
        long example = position / ((long) plan.variants().size() * plan.repetitions());
        return cluster > 0 ? cluster : -1 - example;
    }

    private @Nullable String firstUndefined(int v, int m) {
        Outcome first = table.totals(v).firstUndefined.get(m).get();
        if (first instanceof Outcome.Completed completed) {
            return at(first) + completed.scores().inOrder().get(m).reason();
        }
        return null;
    }

    private static String at(Outcome outcome) {
        return "example '" + outcome.unit().example().id() + "': ";
    }

    private LongStream positions(int v) {
        return LongStream.range(0, unitsPerVariant).map(unit -> table.position(v, unit));
    }
}
