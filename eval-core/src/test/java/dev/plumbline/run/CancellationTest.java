package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.plumbline.outcome.Outcome;
import dev.plumbline.summary.OutcomeCounts;
import dev.plumbline.summary.RunStatus;
import dev.plumbline.variant.Task;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CancellationTest {

    private final CountDownLatch reached = new CountDownLatch(1);

    /** Answers the first ten examples; hangs in all others until it is interrupted. */
    private final Task hangsAfterTen = example -> {
        if (Integer.parseInt(example.id()) > 10) {
            reached.countDown();
            new CountDownLatch(1).await();
        }
        return Fixtures.RIGHT.run(example);
    };

    @Test
    void another_thread_may_cancel_a_run() throws InterruptedException {
        RunningEvaluation running =
                Fixtures.evaluation(1000, hangsAfterTen).concurrency(2).start();
        reached.await();
        running.cancel();
        EvaluationRun run = running.await();

        assertThat(running.isOver()).isTrue();
        assertThat(run.status()).isEqualTo(RunStatus.CANCELLED);
        OutcomeCounts counts = run.summary().variant("app").counts();
        assertThat(counts.failed() + counts.timedOut()).isZero();
        assertThat(counts.completed()).isLessThanOrEqualTo(10);
        assertThat(counts.completed() + counts.cancelled()).isEqualTo(1000);
        assertThat(run.summary().metric("app", "match").n()).isEqualTo((int) counts.completed());
        assertThat(run.summary().toString()).contains("CANCELLED after");
        assertThat(running.await()).isSameAs(run);
    }

    @Test
    void interrupting_the_calling_thread_cancels_the_run_and_keeps_what_was_learnt() throws InterruptedException {
        AtomicInteger interrupted = new AtomicInteger();
        EvaluationRun[] result = new EvaluationRun[1];
        Thread caller = new Thread(() -> {
            result[0] = Fixtures.evaluation(50, hangsAfterTen).concurrency(1).run();
            interrupted.set(Thread.currentThread().isInterrupted() ? 1 : 0);
        });
        caller.start();
        reached.await();
        caller.interrupt();
        caller.join();

        assertThat(interrupted).hasValue(1);
        assertThat(result[0].status()).isEqualTo(RunStatus.CANCELLED);
        assertThat(result[0].summary().variant("app").counts()).isEqualTo(new OutcomeCounts(10, 0, 0, 40));
        assertThat(Fixtures.outcomes(result[0]))
                .hasSize(11)
                .last()
                .extracting(Outcome::status)
                .isEqualTo(Outcome.Status.CANCELLED);
    }

    @Test
    void cancelling_a_finished_run_changes_nothing() {
        RunningEvaluation running = Fixtures.evaluation(3, Fixtures.RIGHT).start();
        EvaluationRun run = running.await();
        running.cancel();

        assertThat(running.await()).isSameAs(run);
        assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
    }

    @Test
    void a_host_that_shuts_its_executor_down_cancels_the_run() throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(2);
        RunningEvaluation running = Fixtures.evaluation(1000, hangsAfterTen)
                .concurrency(2)
                .executor(executor)
                .start();
        reached.await();
        executor.shutdownNow();
        EvaluationRun run = running.await();

        assertThat(run.status()).isEqualTo(RunStatus.CANCELLED);
        assertThat(run.summary().facts().warnings())
                .contains("a thread of the host's executor was interrupted, which cancelled the run");
    }

    @Test
    void an_executor_that_takes_no_work_is_a_clear_error() {
        Evaluation evaluation = Fixtures.evaluation(3, Fixtures.RIGHT).executor(task -> {
            throw new RejectedExecutionException("shut down");
        });

        assertThatIllegalStateException()
                .isThrownBy(evaluation::run)
                .withMessage("the executor took no more work: shut down");
    }

    @Test
    void an_executor_that_takes_fewer_workers_than_asked_for_is_a_warning() {
        AtomicInteger taken = new AtomicInteger();
        CompletableFuture<Thread> refused = new CompletableFuture<>();
        ExecutorService executor = Executors.newCachedThreadPool();
        EvaluationRun run = Fixtures.evaluation(1000, example -> {
                    // No unit ends before the refusal has been dealt with.
                    refused.get().join();
                    return Fixtures.RIGHT.run(example);
                })
                .concurrency(8)
                .executor(task -> {
                    if (taken.incrementAndGet() > 3) {
                        refused.complete(Thread.currentThread());
                        throw new RejectedExecutionException("full");
                    }
                    executor.execute(task);
                })
                .run();
        executor.shutdown();

        assertThat(run.summary().variant("app").counts().completed()).isEqualTo(1000);
        assertThat(run.summary().facts().warnings())
                .containsExactly("the executor took fewer workers than the concurrency asks for");
    }
}
