package dev.plumbline.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.dataset.Example;
import dev.plumbline.metric.Score;
import dev.plumbline.variant.Output;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final WorkUnit UNIT = new WorkUnit(0, Example.of("1", "in"), "v", 1);
    private static final Scores SCORES =
            Scores.of(List.of("a", "b"), List.of(Score.of(1), Score.undefined("no reference")));

    @Test
    void each_outcome_has_its_status_and_says_why_there_is_no_output() {
        assertThat(new Outcome.Completed(UNIT, Output.of("x"), SCORES, Duration.ZERO))
                .returns(Outcome.Status.COMPLETED, Outcome::status)
                .returns(null, Outcome::problem);
        assertThat(new Outcome.TimedOut(UNIT, Duration.ofSeconds(30)))
                .returns(Outcome.Status.TIMED_OUT, Outcome::status)
                .returns("no output within PT30S", Outcome::problem);
        assertThat(new Outcome.Cancelled(UNIT))
                .returns(Outcome.Status.CANCELLED, Outcome::status)
                .returns("the run was cancelled", Outcome::problem);
    }

    @Test
    void a_failure_tells_its_cause() {
        assertThat(failed(new IllegalStateException("no key")))
                .returns(Outcome.Status.FAILED, Outcome::status)
                .returns("IllegalStateException: no key", Outcome::problem);
        assertThat(failed(new StackOverflowError()).problem()).isEqualTo("StackOverflowError");
    }

    @Test
    void scores_are_found_by_metric() {
        assertThat(SCORES.of("a")).isEqualTo(Score.of(1));
        assertThat(SCORES.inOrder()).containsExactly(Score.of(1), Score.undefined("no reference"));
        assertThat(SCORES.asMap().keySet()).containsExactly("a", "b");
        assertThat(SCORES)
                .isEqualTo(Scores.of(List.of("a", "b"), SCORES.inOrder()))
                .hasSameHashCodeAs(Scores.of(List.of("a", "b"), SCORES.inOrder()));
    }

    @Test
    void an_unknown_metric_is_told_those_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCORES.of("c"))
                .withMessage("metric must be one of [a, b], was 'c'");
    }

    @Test
    void scores_must_be_as_many_as_the_metrics() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scores.of(List.of("a"), List.of()))
                .withMessage("scores must be as many as the metrics, were 0 for 1");
    }

    private static Outcome failed(Throwable cause) {
        return new Outcome.Failed(UNIT, cause, Duration.ZERO);
    }
}
