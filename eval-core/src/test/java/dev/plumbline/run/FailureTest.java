package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.error.StoreException;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.store.RunLog;
import dev.plumbline.summary.MetricSummary;
import dev.plumbline.summary.OutcomeCounts;
import dev.plumbline.variant.Output;
import dev.plumbline.variant.Task;
import dev.plumbline.variant.Variant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTest {

    @Test
    void a_variant_that_throws_is_an_outcome_with_its_cause() {
        IllegalStateException cause = new IllegalStateException("no connection");
        EvaluationRun run = Fixtures.evaluation(4, example -> {
                    if (example.id().equals("2")) {
                        throw cause;
                    }
                    return Fixtures.RIGHT.run(example);
                })
                .run();

        assertThat(run.summary().variant("app").counts()).isEqualTo(new OutcomeCounts(3, 1, 0, 0));
        assertThat(run.summary().variant("app").firstProblem())
                .isEqualTo("example '2': IllegalStateException: no connection");
        assertThat(run.summary().metric("app", "match").n()).isEqualTo(3);
        assertThat(run.summary().metric("app", "match").undefined()).isZero();
        assertThat(Fixtures.outcomes(run).get(1))
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.cause()).isSameAs(cause));
    }

    @Test
    @SuppressWarnings("NullAway") // the wrong return value is what is tested
    void a_variant_that_returns_null_is_a_failure_that_names_it() {
        EvaluationRun run = Fixtures.evaluation(1, example -> null).run();

        assertThat(Fixtures.outcomes(run).get(0).problem())
                .isEqualTo("VariantException: variant 'app' returned null for example '1'");
    }

    @Test
    void an_output_that_was_never_recorded_is_a_failure_that_names_the_field() {
        EvaluationRun run = Evaluation.of(Fixtures.examples(1))
                .variant(Variant.recorded("old", "answers.old"))
                .metric(Fixtures.MATCH)
                .run();

        assertThat(Fixtures.outcomes(run).get(0).problem())
                .isEqualTo(
                        "VariantException: no output of variant 'old' is recorded in field 'answers.old' of example '1'");
    }

    @Test
    void a_variant_that_overflows_its_stack_fails_alone() {
        EvaluationRun run =
                Fixtures.evaluation(3, example -> Output.of("" + even(1))).run();

        assertThat(run.summary().variant("app").counts()).isEqualTo(new OutcomeCounts(0, 3, 0, 0));
    }

    private static boolean even(int number) {
        return number != 0 && odd(number + 1);
    }

    private static boolean odd(int number) {
        return number == 0 || even(number + 1);
    }

    @Test
    void when_all_units_fail_there_is_no_estimate() {
        EvaluationRun run = Fixtures.evaluation(3, example -> {
                    throw new java.io.IOException("down");
                })
                .run();

        MetricSummary match = run.summary().metric("app", "match");
        assertThat(match.estimate()).isNull();
        assertThat(match.n()).isZero();
        assertThat(run.summary().toJson()).contains("\"mean\" : null").doesNotContain("NaN");
        assertThat(run.summary().toString()).contains("3 of 3 units have no output, the first: example '1'");
    }

    @Test
    void a_metric_that_throws_is_undefined_for_itself_alone() {
        IllegalArgumentException cause = new IllegalArgumentException("odd");
        EvaluationRun run = Fixtures.evaluation(2, Fixtures.RIGHT)
                .metric(Metric.of("broken", sample -> {
                    throw cause;
                }))
                .metric(Metric.of("last", sample -> Score.of(0.5)))
                .run();

        Outcome first = Fixtures.outcomes(run).get(0);
        assertThat(Fixtures.score(first, "match").value()).isEqualTo(1);
        assertThat(Fixtures.score(first, "last").value()).isEqualTo(0.5);
        assertThat(Fixtures.score(first, "broken")).isInstanceOfSatisfying(Score.Undefined.class, undefined -> {
            assertThat(undefined.cause()).isSameAs(cause);
            assertThat(undefined.reason()).isEqualTo("the metric threw java.lang.IllegalArgumentException: odd");
        });
        assertThat(run.summary().metric("app", "broken").undefined()).isEqualTo(2);
        assertThat(run.summary().metric("app", "broken").firstUndefined())
                .isEqualTo("example '1': the metric threw java.lang.IllegalArgumentException: odd");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, 8, -1e300})
    void a_score_outside_the_range_is_undefined(double value) {
        EvaluationRun run = Fixtures.evaluation(1, Fixtures.RIGHT)
                .metric(Metric.of("wild", sample -> Score.of(value)).range(Range.UNIT))
                .run();

        assertThat(Fixtures.score(Fixtures.outcomes(run).get(0), "wild").reason())
                .isEqualTo("the metric returned " + value + ", outside its range [0.0, 1.0]");
    }

    @Test
    @SuppressWarnings("NullAway") // the wrong return value is what is tested
    void a_score_of_null_or_NaN_is_undefined() {
        EvaluationRun run = Fixtures.evaluation(1, Fixtures.RIGHT)
                .metric(Metric.of("null", sample -> null))
                .metric(Metric.of("nan", sample -> Score.of(Double.NaN)))
                .run();

        Outcome only = Fixtures.outcomes(run).get(0);
        assertThat(Fixtures.score(only, "null").reason()).isEqualTo("the metric returned null");
        assertThat(Fixtures.score(only, "nan").reason()).contains("score must be finite, was NaN");
    }

    @Test
    void an_error_of_the_virtual_machine_ends_the_run() {
        Evaluation evaluation = Fixtures.evaluation(2, example -> {
            throw new OutOfMemoryError("made up");
        });

        assertThatExceptionOfType(OutOfMemoryError.class)
                .isThrownBy(evaluation::run)
                .withMessage("made up");
    }

    @Test
    void a_store_that_fails_ends_the_run_with_its_exception() {
        Evaluation evaluation = Fixtures.evaluation(1000, Fixtures.RIGHT).store(plan -> new RunLog() {
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
    void a_listener_that_throws_is_a_warning() {
        EvaluationRun run = Fixtures.evaluation(5, Fixtures.RIGHT)
                .listener(new RunListener() {
                    @Override
                    public void recorded(Outcome outcome) {
                        throw new IllegalStateException("no terminal");
                    }
                })
                .run();

        assertThat(run.summary().variant("app").counts().completed()).isEqualTo(5);
        assertThat(run.summary().facts().warnings())
                .isEqualTo(List.of("the listener threw java.lang.IllegalStateException when told 'recorded'"));
    }

    @Test
    void an_interrupt_flag_that_a_variant_leaves_set_does_not_reach_the_next_unit() {
        Task task = example -> {
            if (Thread.currentThread().isInterrupted()) {
                return Output.of("interrupted");
            }
            Thread.currentThread().interrupt();
            return Fixtures.RIGHT.run(example);
        };

        EvaluationRun run = Fixtures.evaluation(50, task).concurrency(1).run();

        assertThat(Fixtures.estimate(run, "app", "match").successes()).isEqualTo(50);
    }
}
