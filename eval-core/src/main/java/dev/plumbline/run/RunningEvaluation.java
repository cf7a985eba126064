package dev.plumbline.run;

import dev.plumbline.dataset.Example;
import dev.plumbline.error.EvaluationException;
import dev.plumbline.store.RunLog;
import dev.plumbline.summary.RunFacts;
import dev.plumbline.summary.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A run that is under way. May be cancelled and awaited from any thread, any number of times. */
public final class RunningEvaluation {

    private final Job job;
    private final RunLog log;
    private final ScoreTable table;
    private final Recorder recorder;
    private final UnitFeed feed;
    private final Crew crew;
    private final RunListener listener;
    private final Stream<Example> examples;
    private final Instant startedAt;
    private final long startNanos = System.nanoTime();
    private boolean finished;
    private @Nullable EvaluationRun run;
    private @Nullable Throwable failure;

    RunningEvaluation(
            Job job,
            Stream<Example> examples,
            RunLog log,
            RunListener listener,
            ThreadSource threads,
            Instant startedAt) {
        this.job = job;
        this.log = log;
        this.examples = examples;
        this.startedAt = startedAt;
        this.table = new ScoreTable(job.plan);
        this.recorder = new Recorder(log, table, listener);
        this.feed = new UnitFeed(examples.iterator(), job.plan.variants(), job.plan.repetitions());
        this.crew = new Crew(job, feed, recorder, threads);
        this.listener = listener;
    }

    void start() {
        recorder.tell("started", () -> listener.started(job.plan));
        crew.start(this::finish);
    }

    /**
     * Stops the run: nothing more is begun, and what is at work is interrupted. The run ends as cancelled, with what was
     * learnt until then; one whose units all have an outcome stays completed. A call of the dataset's source, the store
     * or the listener that is under way is waited for.
     */
    public void cancel() {
        if (recorder.count() < job.plan.units()) {
            crew.cancel();
        }
    }

    /**
     * Whether the run is over, so that {@link #await()} will not block.
     *
     * @return true if it is over
     */
    public boolean isOver() {
        return crew.isOver();
    }

    /**
     * Waits for the end of the run. An interruption of the waiting thread cancels the run; its flag is set again.
     *
     * @return the finished run, completed or cancelled
     * @throws EvaluationException if the dataset or the store failed while the run was under way
     */
    public EvaluationRun await() {
        boolean interrupted = false;
        while (true) {
            try {
                crew.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                cancel();
            }
        }
        try {
            finish();
            return result();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Settles what a run that is over has come to; called by whoever awaits it and by the watchdog, once. */
    private synchronized void finish() {
        if (finished) {
            return;
        }
        finished = true;
        closeExamples();
        failure = crew.failure();
        if (failure != null) {
            return;
        }
        try {
            EvaluationRun done =
                    new EvaluationRun(new Summariser(job.plan, job.metrics, table).summarise(facts()), log);
            run = done;
            recorder.tell("finished", () -> listener.finished(done));
        } catch (Throwable e) { // is told to whoever awaits the run
            failure = e;
        }
    }

    private void closeExamples() {
        try {
            examples.close();
        } catch (RuntimeException e) {
            recorder.warn("the dataset could not be closed: " + e);
        }
    }

    private RunFacts facts() {
        boolean whole = !crew.isStopping();
        if (whole && feed.examplesRead() != job.plan.dataset().size()) {
            recorder.warn("the dataset changed while it was evaluated: it had "
                    + job.plan.dataset().size() + " examples at first and " + feed.examplesRead() + " then");
        }
        return new RunFacts(
                whole ? RunStatus.COMPLETED : RunStatus.CANCELLED,
                startedAt,
                Duration.ofNanos(crew.endNanos() - startNanos),
                recorder.warnings());
    }

    private synchronized EvaluationRun result() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        if (run == null) {
            throw new IllegalStateException("the run has no result", failure);
        }
        return run;
    }
}
