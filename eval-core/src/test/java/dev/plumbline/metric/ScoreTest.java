package dev.plumbline.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, 0.5, -3, Double.MIN_VALUE, Double.MAX_VALUE})
    void a_value_is_defined(double value) {
        Score score = Score.of(value);

        assertThat(score.isDefined()).isTrue();
        assertThat(Double.doubleToLongBits(score.value())).isEqualTo(Double.doubleToLongBits(value));
        assertThat(score.reason()).isNull();
        assertThat(score).isEqualTo(new Score.Value(value, null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void a_value_is_finite(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(value))
                .withMessage("score must be finite, was " + value);
        assertThatIllegalArgumentException().isThrownBy(() -> Score.of(value, "reason"));
    }

    @Test
    void a_value_may_have_a_reason() {
        assertThat(Score.of(1, "because")).isEqualTo(new Score.Value(1, "because"));
        assertThat(Score.of(1, "because").reason()).isEqualTo("because");
    }

    @Test
    void pass_is_one_and_fail_is_zero() {
        assertThat(Score.passed(true)).isEqualTo(Score.of(1)).isSameAs(Score.of(1));
        assertThat(Score.passed(false)).isEqualTo(Score.of(0)).isSameAs(Score.of(0));
    }

    @Test
    void undefined_has_a_reason_and_no_value() {
        Score score = Score.undefined("there is no reference");

        assertThat(score.isDefined()).isFalse();
        assertThat(score.reason()).isEqualTo("there is no reference");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(score::value)
                .withMessage("score is undefined: there is no reference")
                .withNoCause();
    }

    @Test
    void undefined_keeps_its_cause() {
        Exception cause = new IllegalStateException("broken");
        Score score = Score.undefined("failed", cause);

        assertThat(((Score.Undefined) score).cause()).isSameAs(cause);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(score::value)
                .withCause(cause);
    }

    @Test
    void both_cases_are_handled_without_a_cast() {
        assertThat(Score.of(2).<String>fold(value -> "value " + value, undefined -> "none"))
                .isEqualTo("value 2.0");
        assertThat(Score.undefined("why").<String>fold(value -> "value", undefined -> "none: " + undefined.reason()))
                .isEqualTo("none: why");
    }
}
