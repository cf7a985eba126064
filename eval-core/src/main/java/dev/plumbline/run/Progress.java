package dev.plumbline.run;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Score;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.outcome.Scores;
import dev.plumbline.outcome.WorkUnit;
import dev.plumbline.variant.Output;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one unit has come: first its output, then a score after the other. A worker that takes over from one that was
 * given up goes on from here.
 */
final class Progress {

    final WorkUnit unit;
    private final Score[] scores;
    private final @Nullable Statistics[] statistics;
    private int scored;
    private @Nullable Output output;
    private Duration latency = Duration.ZERO;

    Progress(WorkUnit unit, int metrics) {
        this.unit = unit;
        this.scores = new Score[metrics];
        this.statistics = new Statistics[metrics];
    }

    @Nullable
    Output output() {
        return output;
    }

    void produced(Output result, long nanos) {
        output = result;
        latency = Duration.ofNanos(nanos);
    }

    boolean isScored() {
        return scored == scores.length;
    }

    /** The index of the metric whose turn it is. */
    int nextMetric() {
        return scored;
    }

    void score(Score score) {
        scores[scored++] = score;
    }

    /** Keeps what a corpus metric needs of this unit, before its score. */
    void count(Statistics ofUnit) {
        statistics[scored] = ofUnit;
    }

    /** What the corpus metrics need of this unit; null for the other metrics. */
    @Nullable
    Statistics[] statistics() {
        return statistics;
    }

    /** All metrics that have not scored yet are undefined. */
    void scoreRest(Score score) {
        Arrays.fill(scores, scored, scores.length, score);
        scored = scores.length;
    }

    Outcome completed(List<String> metrics, Output result) {
        return new Outcome.Completed(unit, result, Scores.of(metrics, Arrays.asList(scores)), latency);
    }
}
