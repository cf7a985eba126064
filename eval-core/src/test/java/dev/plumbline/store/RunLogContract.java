package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.dataset.DatasetSummary;
import dev.plumbline.dataset.Example;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.MetricDescription;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.model.Usage;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.outcome.Scores;
import dev.plumbline.outcome.WorkUnit;
import dev.plumbline.variant.Output;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store that keeps outcomes does. A test of a store extends this one and says how to make it. */
abstract class RunLogContract {

    /** A store without runs. */
    abstract EvaluationStore store();

    @Test
    void a_new_run_has_no_outcomes() {
        assertThat(outcomes(open(1))).isEmpty();
    }

    @Test
    void every_kind_of_outcome_comes_back_as_it_was() {
        RunLog log = open(5);
        List<Outcome> kept = List.of(
                completed(0, Output.of("")),
                completed(1, new Output("text \uD83D\uDE00\n", List.of("p", "q"), new Usage(1, 2))),
                new Outcome.TimedOut(unit(2), Duration.ofMillis(7)),
                new Outcome.Cancelled(unit(3)));
        kept.forEach(log::record);
        log.record(new Outcome.Failed(unit(4), new IllegalStateException("boom"), Duration.ofNanos(3)));

        List<Outcome> found = outcomes(log);
        assertThat(found.subList(0, 4)).isEqualTo(kept);
        assertThat(found.get(4).unit()).isEqualTo(unit(4));
        assertThat(found.get(4).problem()).isEqualTo("IllegalStateException: boom");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void outcomes_come_back_in_order_of_their_position(long seed) {
        List<Integer> positions =
                new ArrayList<>(IntStream.range(0, 10_000).boxed().toList());
        Collections.shuffle(positions, new Random(seed));
        RunLog log = open(positions.size());
        positions.forEach(position -> log.record(completed(position, Output.of("out " + position))));

        assertThat(outcomes(log))
                .extracting(outcome -> outcome.unit().position())
                .isSorted()
                .hasSize(10_000);
        assertThat(outcomes(log).get(4096)).isEqualTo(completed(4096, Output.of("out 4096")));
    }

    @Test
    void positions_may_be_missing() {
        RunLog log = open(100_000);
        List.of(70_000, 3, 9_000).forEach(position -> log.record(completed(position, Output.of(""))));

        assertThat(outcomes(log))
                .extracting(outcome -> outcome.unit().position())
                .containsExactly(3L, 9_000L, 70_000L);
    }

    @Test
    void outcomes_may_be_read_again_and_while_more_come() {
        RunLog log = open(2);
        log.record(completed(0, Output.of("")));

        assertThat(outcomes(log)).hasSize(1);
        log.record(completed(1, Output.of("")));
        assertThat(outcomes(log)).hasSize(2).isEqualTo(outcomes(log));
    }

    @Test
    void runs_are_kept_apart() {
        EvaluationStore store = store();
        RunLog one = store.open(plan(1));
        RunLog other = store.open(plan(1));
        one.record(completed(0, Output.of("one")));

        assertThat(outcomes(other)).isEmpty();
        assertThat(outcomes(one)).hasSize(1);
    }

    @Test
    void many_threads_record_at_once_and_nothing_is_lost() throws Exception {
        int threads = 8;
        int units = 20_000;
        RunLog log = open(units);
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            tasks.add(() -> {
                for (int position = first; position < units; position += threads) {
                    log.record(completed(position, Output.of("")));
                }
                return true;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Boolean> done : pool.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(outcomes(log)).hasSize(units);
    }

    private RunLog open(long size) {
        return store().open(plan(size));
    }

    private static RunPlan plan(long size) {
        return new RunPlan(
                "run",
                new DatasetSummary("data", size, "0".repeat(64)),
                List.of("v"),
                List.of(new MetricDescription("m", Range.UNIT, Direction.HIGHER_IS_BETTER)),
                1);
    }

    private static Outcome completed(long position, Output output) {
        return new Outcome.Completed(
                unit(position),
                output,
                Scores.of(List.of("m"), List.of(Score.of(1, "why"))),
                Duration.ofNanos(position));
    }

    private static WorkUnit unit(long position) {
        return new WorkUnit(position, Example.of("example " + position, "in"), "v", 1);
    }

    private static List<Outcome> outcomes(RunLog log) {
        try (Stream<Outcome> outcomes = log.outcomes()) {
            return outcomes.toList();
        }
    }
}
