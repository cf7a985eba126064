package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.dataset.Example;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Score;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.stats.Interval;
import dev.plumbline.store.EvaluationStore;
import dev.plumbline.store.RunPlan;
import dev.plumbline.variant.Output;
import dev.plumbline.variant.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OrderAndConcurrencyTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 64})
    void outcomes_and_figures_do_not_depend_on_the_order_of_completion(int concurrency) {
        Evaluation evaluation = Evaluation.of(Fixtures.examples(300))
                .variant("a", withRandomDelay(1))
                .variant("b", withRandomDelay(2))
                .metric(Fixtures.MATCH)
                .metric(Metric.of(
                        "noise",
                        sample -> Score.of(Math.sin(sample.example().id().hashCode()))))
                .repetitions(2)
                .concurrency(concurrency);

        EvaluationRun run = evaluation.run();
        EvaluationRun sequential = evaluation.concurrency(1).run();

        assertThat(Fixtures.outcomes(run))
                .extracting(outcome -> outcome.unit().position())
                .containsExactlyElementsOf(
                        IntStream.range(0, 1200).mapToObj(Long::valueOf).toList());
        assertThat(run.summary().metrics()).isEqualTo(sequential.summary().metrics());
    }

    @Test
    void units_are_ordered_by_example_then_variant_then_repetition() {
        EvaluationRun run = Evaluation.of(Fixtures.examples(2))
                .variant("a", Fixtures.RIGHT)
                .variant("b", Fixtures.RIGHT)
                .metric(Fixtures.MATCH)
                .repetitions(2)
                .run();

        assertThat(Fixtures.outcomes(run))
                .extracting(outcome -> outcome.unit().example().id()
                        + outcome.unit().variant()
                        + outcome.unit().repetition())
                .containsExactly("1a1", "1a2", "1b1", "1b2", "2a1", "2a2", "2b1", "2b2");
    }

    @Test
    void as_many_units_are_at_work_as_the_concurrency_allows_and_no_more() {
        CyclicBarrier allAtWork = new CyclicBarrier(8);
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        EvaluationRun run = Fixtures.evaluation(64, example -> {
                    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                    allAtWork.await(30, TimeUnit.SECONDS);
                    atWork.decrementAndGet();
                    return Fixtures.RIGHT.run(example);
                })
                .concurrency(8)
                .run();

        assertThat(most).hasValue(8);
        assertThat(run.summary().variant("app").counts().completed()).isEqualTo(64);
    }

    @Test
    void all_variants_are_at_work_at_the_same_time() {
        CyclicBarrier bothAtWork = new CyclicBarrier(2);
        Task meets = example -> {
            bothAtWork.await(30, TimeUnit.SECONDS);
            return Fixtures.RIGHT.run(example);
        };

        EvaluationRun run = Evaluation.of(Fixtures.examples(1))
                .variant("a", meets)
                .variant("b", meets)
                .metric(Fixtures.MATCH)
                .concurrency(2)
                .run();

        assertThat(Fixtures.outcomes(run)).allMatch(outcome -> outcome.status() == Outcome.Status.COMPLETED);
    }

    @Test
    void work_runs_on_the_hosts_executor_which_stays_open() throws Exception {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        ExecutorService executor = Executors.newFixedThreadPool(2, task -> new Thread(task, "host"));
        Fixtures.evaluation(50, example -> {
                    threads.add(Thread.currentThread().getName());
                    return Fixtures.RIGHT.run(example);
                })
                .executor(executor)
                .concurrency(16)
                .run();

        assertThat(threads).containsExactly("host");
        assertThat(executor.submit(() -> "open").get()).isEqualTo("open");
        executor.shutdown();
    }

    @Test
    void an_executor_that_runs_in_the_calling_thread_will_do() {
        EvaluationRun run =
                Fixtures.evaluation(20, Fixtures.RIGHT).executor(Runnable::run).run();

        assertThat(run.summary().variant("app").counts().completed()).isEqualTo(20);
    }

    @Test
    void work_runs_on_virtual_threads_where_the_platform_has_them() {
        Set<Boolean> virtual = ConcurrentHashMap.newKeySet();
        Fixtures.evaluation(5, example -> {
                    virtual.add(isVirtual(Thread.currentThread()));
                    return Fixtures.RIGHT.run(example);
                })
                .run();

        assertThat(virtual).containsExactly(Runtime.version().feature() >= 21);
    }

    private static boolean isVirtual(Thread thread) {
        try {
            return (boolean) Thread.class.getMethod("isVirtual").invoke(thread);
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    @Test
    void the_dataset_is_read_no_further_ahead_than_a_block() {
        AtomicLong read = new AtomicLong();
        AtomicLong done = new AtomicLong();
        AtomicLong furthest = new AtomicLong();
        Dataset counted = Dataset.streamed("counted", () -> {
            read.set(0);
            return IntStream.range(0, 20_000).mapToObj(i -> {
                furthest.accumulateAndGet(read.incrementAndGet() - done.get(), Math::max);
                return Example.of("e" + i, "", "");
            });
        });
        counted.summarise();
        furthest.set(0);

        RunningEvaluation running = Evaluation.of(counted)
                .variant("app", example -> {
                    done.incrementAndGet();
                    return Output.of("");
                })
                .metric(Fixtures.MATCH)
                .concurrency(4)
                .store(EvaluationStore.none())
                .listener(new RunListener() {
                    @Override
                    public void started(RunPlan plan) {
                        furthest.set(0);
                    }
                })
                .start();
        running.await();

        assertThat(done).hasValue(20_000);
        assertThat(furthest.get()).isLessThanOrEqualTo(256 + 4);
    }

    @Test
    void a_dataset_that_changes_while_it_is_evaluated_is_a_warning() {
        AtomicInteger opened = new AtomicInteger();
        Dataset shrinking = Dataset.streamed(
                "shrinking",
                () -> IntStream.range(0, opened.incrementAndGet() == 1 ? 9 : 7)
                        .mapToObj(i -> Example.of("e" + i, "", "")));

        EvaluationRun run = Evaluation.of(shrinking)
                .variant("app", Fixtures.RIGHT)
                .metric(Fixtures.MATCH)
                .run();

        assertThat(run.summary().facts().warnings())
                .containsExactly("the dataset changed while it was evaluated: it had 9 examples at first and 7 then");
    }

    @Test
    void a_listener_hears_the_plan_every_outcome_and_the_end() {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        Fixtures.evaluation(2, Fixtures.RIGHT)
                .concurrency(1)
                .listener(new RunListener() {
                    @Override
                    public void started(RunPlan plan) {
                        heard.add("started " + plan.units());
                    }

                    @Override
                    public void recorded(Outcome outcome) {
                        heard.add("recorded " + outcome.unit().example().id());
                    }

                    @Override
                    public void finished(EvaluationRun run) {
                        heard.add("finished " + run.status());
                    }
                })
                .run();

        assertThat(heard).containsExactly("started 2", "recorded 1", "recorded 2", "finished COMPLETED");
    }

    @Test
    void repetitions_and_clusters_widen_the_interval_instead_of_counting_as_cases() {
        Dataset clustered = Dataset.of(
                "clustered",
                IntStream.range(0, 60)
                        .mapToObj(i -> Example.builder("e" + i)
                                .reference(i % 10 < 5 ? "yes" : "no")
                                .cluster("c" + i % 10)
                                .build())
                        .toList());
        Task yes = example -> Output.of("yes");

        double naive = width(Evaluation.of(Dataset.of(
                        "single",
                        clustered
                                .examples()
                                .map(e -> Example.of(e.id(), "", e.references().get(0)))
                                .toList()))
                .variant("yes", yes));
        double byCluster = width(Evaluation.of(clustered).variant("yes", yes));
        double repeated = width(Evaluation.of(clustered).variant("yes", yes).repetitions(4));

        assertThat(byCluster).isGreaterThan(2 * naive);
        assertThat(repeated).isCloseTo(byCluster, offset(1e-12));
    }

    private static double width(Evaluation evaluation) {
        EvaluationRun run = evaluation.metric(Fixtures.MATCH).run();
        Interval interval =
                Objects.requireNonNull(Fixtures.estimate(run, "yes", "match").interval());
        return interval.upper() - interval.lower();
    }

    private static Task withRandomDelay(long seed) {
        return example -> {
            Random random = new Random(seed * 31 + example.id().hashCode());
            if (random.nextInt(4) == 0) {
                TimeUnit.MICROSECONDS.sleep(random.nextInt(500));
            }
            return Output.of(random.nextBoolean() ? example.references().get(0) : "wrong");
        };
    }
}
