package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Score;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.summary.OutcomeCounts;
import dev.plumbline.variant.Output;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TimeLimitTest {

    private static final Duration SHORT = Duration.ofMillis(50);

    @Test
    void a_variant_that_hangs_is_interrupted() {
        AtomicInteger interrupted = new AtomicInteger();
        EvaluationRun run = Fixtures.evaluation(6, example -> {
                    if (example.id().equals("3")) {
                        try {
                            new CountDownLatch(1).await();
                        } catch (InterruptedException e) {
                            interrupted.incrementAndGet();
                            throw e;
                        }
                    }
                    return Fixtures.RIGHT.run(example);
                })
                .timeout(SHORT)
                .concurrency(1)
                .run();

        assertThat(interrupted).hasValue(1);
        assertThat(run.summary().variant("app").counts()).isEqualTo(new OutcomeCounts(5, 0, 1, 0));
        assertThat(Fixtures.outcomes(run).get(2).problem()).isEqualTo("no output within PT0.05S");
        assertThat(run.summary().facts().warnings()).isEmpty();
    }

    @Test
    void a_variant_that_swallows_the_interrupt_has_timed_out_all_the_same() {
        EvaluationRun run = Fixtures.evaluation(1, example -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        return Output.of("too late");
                    }
                    return Output.of("never");
                })
                .timeout(SHORT)
                .run();

        assertThat(run.summary().variant("app").counts()).isEqualTo(new OutcomeCounts(0, 0, 1, 0));
    }

    @Test
    void a_metric_that_hangs_is_undefined_and_the_others_score() {
        EvaluationRun run = Fixtures.evaluation(2, Fixtures.RIGHT)
                .metric(Metric.of("hanging", sample -> {
                    new CountDownLatch(1).await();
                    return Score.of(1);
                }))
                .metric(Metric.of("last", sample -> Score.of(3)))
                .timeout(SHORT)
                .run();

        Outcome first = Fixtures.outcomes(run).get(0);
        assertThat(Fixtures.score(first, "match").value()).isEqualTo(1);
        assertThat(Fixtures.score(first, "hanging").reason()).isEqualTo("the metric gave no score within PT0.05S");
        assertThat(Fixtures.score(first, "last").value()).isEqualTo(3);
    }

    @Test
    void a_variant_that_ignores_interruption_is_left_behind_and_the_run_goes_on() {
        Stubborn stubborn = new Stubborn();
        try {
            EvaluationRun run = Fixtures.evaluation(20, example -> {
                        if (example.id().equals("1")) {
                            stubborn.hang();
                        }
                        return Fixtures.RIGHT.run(example);
                    })
                    .timeout(SHORT)
                    .concurrency(1)
                    .run();

            assertThat(run.summary().variant("app").counts()).isEqualTo(new OutcomeCounts(19, 0, 1, 0));
            assertThat(run.summary().facts().warnings())
                    .containsExactly("1 call ignored the interruption at its time limit; the thread was left behind");
        } finally {
            stubborn.release();
        }
    }

    @Test
    void a_metric_that_ignores_interruption_is_left_behind_and_the_other_metrics_score() {
        Stubborn stubborn = new Stubborn();
        try {
            EvaluationRun run = Fixtures.evaluation(2, Fixtures.RIGHT)
                    .metric(Metric.of("stubborn", sample -> {
                        if (sample.example().id().equals("2")) {
                            stubborn.hang();
                        }
                        return Score.of(2);
                    }))
                    .metric(Metric.of("last", sample -> Score.of(3)))
                    .timeout(SHORT)
                    .concurrency(1)
                    .run();

            Outcome second = Fixtures.outcomes(run).get(1);
            assertThat(Fixtures.score(second, "match").value()).isEqualTo(1);
            assertThat(Fixtures.score(second, "stubborn").isDefined()).isFalse();
            assertThat(Fixtures.score(second, "last").value()).isEqualTo(3);
            assertThat(run.summary().variant("app").counts().completed()).isEqualTo(2);
        } finally {
            stubborn.release();
        }
    }

    /** Waits for its release and for nothing else. */
    private static final class Stubborn {

        private final CountDownLatch released = new CountDownLatch(1);

        void hang() {
            while (released.getCount() > 0) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    // that is what makes it stubborn
                }
            }
        }

        void release() {
            released.countDown();
        }
    }
}
