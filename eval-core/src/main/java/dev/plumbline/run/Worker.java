package dev.plumbline.run;

import dev.plumbline.error.VariantException;
import dev.plumbline.metric.CorpusMetric;
import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.outcome.WorkUnit;
import dev.plumbline.variant.Output;
import dev.plumbline.variant.Variant;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Does one unit after the other on one thread, until there is none left or it is given up. */
final class Worker implements Runnable {

    final Guard guard = new Guard();
    private final Crew crew;
    private final Job job;
    private final long timeoutNanos;
    private volatile @Nullable Progress current;
    private long now;

    /**
     * Makes a worker.
     *
     * @param inherited the unit that it takes over from a worker that was given up, or null
     */
    Worker(Crew crew, Job job, @Nullable Progress inherited) {
        this.crew = crew;
        this.job = job;
        this.timeoutNanos = job.timeout.toNanos();
        this.current = inherited;
    }

    /** The unit at hand, for whoever takes over. */
    @Nullable
    Progress current() {
        return current;
    }

    @Override
    public void run() {
        guard.bind();
        if (!crew.enter(this)) {
            return;
        }
        try {
            work();
        } catch (Throwable e) { // whatever stops a worker for good stops the run and is thrown by it
            if (!guard.isAbandoned()) {
                crew.fail(e);
            }
        } finally {
            if (!guard.isAbandoned()) {
                crew.leave(this);
            }
        }
    }

    private void work() {
        now = System.nanoTime();
        Progress progress = current == null ? take() : current;
        while (progress != null) {
            Outcome outcome = finish(progress);
            if (outcome == null) {
                return;
            }
            crew.recorder().record(outcome, progress.statistics());
            progress = take();
        }
    }

    private @Nullable Progress take() {
        WorkUnit unit = crew.next();
        Progress progress = unit == null ? null : new Progress(unit, job.metrics.size());
        current = progress;
        return progress;
    }

    /** Brings a unit to its outcome; null if this worker was given up meanwhile. */
    private @Nullable Outcome finish(Progress progress) {
        Output output = progress.output();
        if (output == null) {
            Outcome failure = produce(progress);
            output = progress.output();
            if (output == null) {
                return failure;
            }
        }
        Sample sample = new Sample(progress.unit.example(), output);
        while (!progress.isScored()) {
            if (crew.isStopping()) {
                progress.scoreRest(Score.undefined("the run was cancelled before it was scored"));
            } else if (!score(progress, sample)) {
                return null;
            }
        }
        return progress.completed(job.metricNames, output);
    }

    /** Calls the variant; gives the outcome if there is no output, null if there is, or if this worker was given up. */
    private @Nullable Outcome produce(Progress progress) {
        WorkUnit unit = progress.unit;
        Variant variant = job.variant(unit.variant());
        Output output = null;
        Throwable failure = null;
        long start = System.nanoTime();
        guard.enter(start + timeoutNanos);
        try {
            output = variant.task().run(unit.example());
        } catch (Throwable e) { // foreign code may throw anything
            failure = e;
        }
        Guard.State verdict = guard.leave();
        now = System.nanoTime();
        if (verdict != Guard.State.IDLE) {
            return verdict == Guard.State.ABANDONED ? null : withoutOutput(unit, verdict, job.timeout);
        }
        crew.noticeInterrupt(failure);
        if (output != null) {
            progress.produced(output, now - start);
            return null;
        }
        return failed(unit, failure, now - start);
    }

    private Outcome failed(WorkUnit unit, @Nullable Throwable failure, long nanos) {
        Fatal.rethrow(failure);
        Throwable cause = failure != null
                ? failure
                : new VariantException("variant '" + unit.variant() + "' returned null for example '"
                        + unit.example().id() + "'");
        return new Outcome.Failed(unit, cause, Duration.ofNanos(nanos));
    }

    /** Applies the metric whose turn it is; false if this worker was given up meanwhile. */
    private boolean score(Progress progress, Sample sample) {
        Metric metric = job.metrics.get(progress.nextMetric());
        Score score = null;
        Statistics statistics = null;
        Throwable failure = null;
        guard.enter(now + timeoutNanos);
        try {
            score = metric.score(sample);
            statistics = metric instanceof CorpusMetric corpus ? corpus.statistics(sample) : null;
        } catch (Throwable e) { // foreign code may throw anything
            failure = e;
        }
        Guard.State verdict = guard.leave();
        if (verdict == Guard.State.ABANDONED) {
            return false;
        }
        if (verdict != Guard.State.IDLE) {
            progress.score(interrupted(verdict, job.timeout));
        } else {
            Score settled = settled(score, failure, metric.range());
            if (statistics != null) {
                progress.count(statistics);
            }
            progress.score(statistics != null && statistics.isNone() ? uncounted(statistics) : settled);
        }
        if (!progress.isScored()) {
            now = System.nanoTime();
        }
        return true;
    }

    private Score settled(@Nullable Score score, @Nullable Throwable failure, Range range) {
        crew.noticeInterrupt(failure);
        Fatal.rethrow(failure);
        return failure == null ? checked(score, range) : Score.undefined("the metric threw " + failure, failure);
    }

    private static Score uncounted(Statistics none) {
        String reason = none.reason();
        return Score.undefined(reason == null ? "the sample does not count" : reason);
    }

    static Score checked(@Nullable Score score, Range range) {
        if (score == null) {
            return Score.undefined("the metric returned null");
        }
        if (score.isDefined() && !range.contains(score.value())) {
            return Score.undefined("the metric returned " + score.value() + ", outside its range " + range);
        }
        return score;
    }

    /** The outcome of a unit whose variant was interrupted. */
    static Outcome withoutOutput(WorkUnit unit, Guard.State verdict, Duration timeout) {
        return verdict == Guard.State.EXPIRED ? new Outcome.TimedOut(unit, timeout) : new Outcome.Cancelled(unit);
    }

    /** The score of a metric that was interrupted. */
    static Score interrupted(Guard.State verdict, Duration timeout) {
        return Score.undefined(
                verdict == Guard.State.EXPIRED
                        ? "the metric gave no score within " + timeout
                        : "the run was cancelled while it was scored");
    }
}
