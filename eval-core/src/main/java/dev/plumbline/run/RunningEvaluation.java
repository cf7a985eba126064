package dev.plumbline.run;

import dev.plumbline.dataset.Example;
import dev.plumbline.error.EvaluationException;
import dev.plumbline.store.RunLog;
import dev.plumbline.summary.RunFacts;
import dev.plumbline.summary.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.RejectedExecutionException;
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
    private volatile boolean cancelled;
    private @Nullable EvaluationRun run;

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
        crew.start();
    }

    /**
     * Stops the run: nothing more is begun, and what is at work is interrupted. The run ends as cancelled, with what was
     * learnt until then.
     */
    public void cancel() {
        cancelled = true;
        crew.cancel();
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
            return finish();
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized EvaluationRun finish() {
        if (run == null) {
            examples.close();
            throwFailure();
            run = new EvaluationRun(new Summariser(job.plan, job.metrics, table).summarise(facts()), log);
            EvaluationRun finished = run;
            recorder.tell("finished", () -> listener.finished(finished));
        }
        return run;
    }

    private RunFacts facts() {
        boolean whole = !cancelled && !crew.isStopping();
        if (whole && feed.examplesRead() != job.plan.dataset().size()) {
            recorder.warn("the dataset changed while it was evaluated: it had %d examples at first and %d then"
                    .formatted(job.plan.dataset().size(), feed.examplesRead()));
        }
        return new RunFacts(
                whole ? RunStatus.COMPLETED : RunStatus.CANCELLED,
                startedAt,
                Duration.ofNanos(System.nanoTime() - startNanos),
                recorder.warnings());
    }

    private void throwFailure() {
        Throwable failure = crew.failure();
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RejectedExecutionException) {
            throw new IllegalStateException("the executor took no more work: " + failure.getMessage(), failure);
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
