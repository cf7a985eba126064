package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.dataset.Example;
import dev.plumbline.error.StoreException;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.store.RunLog;
import dev.plumbline.summary.OutcomeCounts;
import dev.plumbline.summary.RunStatus;
import dev.plumbline.variant.Output;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A run ends, once and with the truth, whatever goes wrong around it. */
@Timeout(60)
class EndOfRunTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    private final CountDownLatch released = new CountDownLatch(1);

    @AfterEach
    void release() {
        released.countDown();
    }

    @Test
    void a_run_that_is_cancelled_while_its_dataset_is_read_ends() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        AtomicInteger opened = new AtomicInteger();
        Dataset slow = Dataset.streamed("slow", () -> {
            boolean census = opened.incrementAndGet() == 1;
            return IntStream.range(0, 1000).mapToObj(i -> {
                if (!census && i == 500) {
                    reading.countDown();
                    ignoreInterruptionUntilReleased();
                }
                return Example.of("e" + i, "");
            });
        });
        RunningEvaluation running = Evaluation.of(slow)
                .variant("app", example -> Output.of(""))
                .metric(Metric.of("one", sample -> Score.of(1)))
                .concurrency(2)
                .start();
        reading.await();
        running.cancel();
        released.countDown();

        assertThat(running.await().status()).isEqualTo(RunStatus.CANCELLED);
    }

    @Test
    void a_store_that_fails_for_a_lost_call_ends_the_run() {
        Evaluation evaluation = Fixtures.evaluation(1, example -> {
                    ignoreInterruptionUntilReleased();
                    return Output.of("");
                })
                .timeout(SHORT)
                .store(plan -> new RunLog() {
                    @Override
                    public void record(Outcome outcome) {
                        throw new StoreException("disk full");
                    }

                    @Override
                    public Stream<Outcome> outcomes() {
                        return Stream.of();
                    }
                });

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(evaluation::run)
                .withMessage("disk full");
    }

    @Test
    void stuck_calls_on_all_threads_of_the_host_cost_the_threads_and_not_the_run() {
        ExecutorService executor = Executors.newFixedThreadPool(1);
        EvaluationRun run = Fixtures.evaluation(5, example -> {
                    if (example.id().equals("1")) {
                        ignoreInterruptionUntilReleased();
                    }
                    return Fixtures.RIGHT.run(example);
                })
                .metric(Metric.of("stuck", sample -> {
                    if (sample.example().id().equals("2")) {
                        ignoreInterruptionUntilReleased();
                    }
                    return Score.of(1);
                }))
                .timeout(SHORT)
                .concurrency(1)
                .executor(executor)
                .run();
        executor.shutdown();

        assertThat(run.summary().variant("app").counts()).isEqualTo(new OutcomeCounts(4, 0, 1, 0));
        assertThat(run.summary().metric("app", "stuck").undefined()).isEqualTo(1);
        assertThat(run.summary().facts().warnings())
                .containsExactly("2 calls ignored the interruption at its time limit; the thread was left behind");
    }

    @Test
    void an_error_of_the_listener_is_a_warning_like_an_exception() {
        EvaluationRun run = Fixtures.evaluation(3, Fixtures.RIGHT)
                .listener(new RunListener() {
                    @Override
                    public void recorded(Outcome outcome) {
                        throw new AssertionError("wrong");
                    }
                })
                .run();

        assertThat(run.summary().facts().warnings())
                .containsExactly("the listener threw java.lang.AssertionError when told 'recorded'");
    }

    @Test
    void an_executor_that_refuses_in_its_own_way_is_a_clear_error_and_leaves_nothing_open() {
        AtomicInteger open = new AtomicInteger();
        Dataset counted = Dataset.streamed("counted", () -> {
            open.incrementAndGet();
            return Stream.of(Example.of("a", "")).onClose(open::decrementAndGet);
        });
        Evaluation evaluation = Evaluation.of(counted)
                .variant("app", example -> Output.of(""))
                .metric(Fixtures.MATCH)
                .executor(task -> {
                    throw new IllegalStateException("pool is closed");
                });

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(evaluation::run)
                .withMessage("the executor took no more work: pool is closed");
        assertThat(open).hasValue(0);
    }

    @Test
    void a_store_that_cannot_open_leaves_no_dataset_open() {
        AtomicInteger open = new AtomicInteger();
        Dataset counted = Dataset.streamed("counted", () -> {
            open.incrementAndGet();
            return Stream.of(Example.of("a", "")).onClose(open::decrementAndGet);
        });
        Evaluation evaluation = Evaluation.of(counted)
                .variant("app", example -> Output.of(""))
                .metric(Fixtures.MATCH)
                .store(plan -> {
                    throw new StoreException("no connection");
                });

        assertThatExceptionOfType(StoreException.class).isThrownBy(evaluation::run);
        assertThat(open).hasValue(0);
    }

    @Test
    void a_dataset_that_cannot_be_closed_is_a_warning() {
        AtomicInteger opened = new AtomicInteger();
        Dataset clinging = Dataset.streamed("clinging", () -> {
            boolean census = opened.incrementAndGet() == 1;
            return Stream.of(Example.of("a", "", "x")).onClose(() -> {
                if (!census) {
                    throw new IllegalStateException("busy");
                }
            });
        });
        EvaluationRun run = Evaluation.of(clinging)
                .variant("app", Fixtures.RIGHT)
                .metric(Fixtures.MATCH)
                .run();

        assertThat(run.summary().facts().warnings())
                .containsExactly("the dataset could not be closed: java.lang.IllegalStateException: busy");
    }

    @Test
    void a_run_that_nobody_awaits_closes_its_dataset_and_tells_its_listener() throws Exception {
        CompletableFuture<EvaluationRun> told = new CompletableFuture<>();
        AtomicBoolean closed = new AtomicBoolean();
        Dataset dataset = Dataset.streamed(
                "watched", () -> Stream.of(Example.of("a", "", "x")).onClose(() -> closed.set(true)));
        Evaluation.of(dataset)
                .variant("app", Fixtures.RIGHT)
                .metric(Fixtures.MATCH)
                .listener(new RunListener() {
                    @Override
                    public void finished(EvaluationRun run) {
                        told.complete(run);
                    }
                })
                .start();

        assertThat(told.get().status()).isEqualTo(RunStatus.COMPLETED);
        assertThat(closed).isTrue();
    }

    @Test
    void cancelling_when_every_unit_has_its_outcome_leaves_the_run_completed() throws Exception {
        CountDownLatch last = new CountDownLatch(1);
        RunningEvaluation running = Fixtures.evaluation(3, Fixtures.RIGHT)
                .concurrency(1)
                .listener(new RunListener() {
                    @Override
                    public void recorded(Outcome outcome) {
                        if (outcome.unit().example().id().equals("3")) {
                            last.countDown();
                            ignoreInterruptionUntilReleased();
                        }
                    }
                })
                .start();
        last.await();
        running.cancel();
        released.countDown();

        assertThat(running.await().status()).isEqualTo(RunStatus.COMPLETED);
    }

    @RepeatedTest(20)
    void clusters_are_told_apart_whatever_the_order_of_completion() {
        Dataset clustered = Dataset.of(
                "clustered",
                IntStream.range(0, 1000)
                        .mapToObj(i -> Example.builder("e" + i)
                                .reference(i % 3 == 0 ? "no" : "yes")
                                .cluster("c" + i)
                                .build())
                        .toList());

        EvaluationRun run = Evaluation.of(clustered)
                .variant("app", example -> Output.of("yes"))
                .metric(Fixtures.MATCH)
                .concurrency(64)
                .run();

        assertThat(run.summary().toString()).contains("[0.636, 0.695]");
    }

    @Test
    void what_passes_is_the_better_end_of_the_range() {
        EvaluationRun run = Fixtures.evaluation(10, Fixtures.RIGHT)
                .metric(Metric.of(
                                "toxic",
                                sample -> Score.passed(sample.example().id().equals("7")))
                        .range(Range.UNIT)
                        .lowerIsBetter())
                .metric(Metric.passOrFail(
                        "short", sample -> sample.output().text().length() < 9))
                .run();

        assertThat(Fixtures.estimate(run, "app", "toxic").mean()).isEqualTo(0.1);
        assertThat(Fixtures.estimate(run, "app", "toxic").successes()).isEqualTo(9);
        assertThat(Fixtures.estimate(run, "app", "short").successes()).isEqualTo(9);
    }

    @Test
    void counts_that_happen_to_be_0_or_1_are_not_taken_for_pass_or_fail() {
        EvaluationRun run = Fixtures.evaluation(30, Fixtures.RIGHT)
                .metric(Metric.of("one", sample -> Score.of(1)))
                .metric(Metric.of("huge", sample -> Score.of(1e308)))
                .run();

        assertThat(Fixtures.estimate(run, "app", "one").successes()).isNull();
        assertThat(Fixtures.estimate(run, "app", "one").interval()).isNull();
        assertThat(Fixtures.estimate(run, "app", "huge").mean()).isEqualTo(1e308);
        assertThat(Fixtures.estimate(run, "app", "huge").standardError()).isNull();
        assertThat(run.summary().toJson()).doesNotContain("Infinity").doesNotContain("NaN");
    }

    private void ignoreInterruptionUntilReleased() {
        boolean interrupted = false;
        while (released.getCount() > 0) {
            try {
                released.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
