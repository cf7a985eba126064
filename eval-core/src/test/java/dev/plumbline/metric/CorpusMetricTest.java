package dev.plumbline.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.metric.CorpusMetric.Statistics;
import org.junit.jupiter.api.Test;

class CorpusMetricTest {

    @Test
    void statistics_add_up_number_by_number() {
        assertThat(Statistics.of(1, 2).plus(Statistics.of(10, 20))).isEqualTo(Statistics.of(11, 22));
    }

    @Test
    void none_is_neutral_in_a_sum() {
        Statistics some = Statistics.of(3);
        Statistics none = Statistics.none("no reference");

        assertThat(some.plus(none)).isSameAs(some);
        assertThat(none.plus(some)).isSameAs(some);
        assertThat(none.plus(Statistics.none("other"))).isSameAs(none);
    }

    @Test
    void none_keeps_its_reason_and_has_no_number() {
        Statistics none = Statistics.none("no reference");

        assertThat(none.isNone()).isTrue();
        assertThat(none.reason()).isEqualTo("no reference");
        assertThat(none.size()).isZero();
        assertThat(none).hasToString("none (no reference)");
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> none.value(0));
    }

    @Test
    void numbers_are_a_copy() {
        double[] values = {1, 2};
        Statistics statistics = Statistics.of(values);
        values[0] = 7;

        assertThat(statistics.value(0)).isEqualTo(1);
        assertThat(statistics.size()).isEqualTo(2);
        assertThat(statistics.isNone()).isFalse();
        assertThat(statistics.reason()).isNull();
        assertThat(statistics).hasToString("[1.0, 2.0]").hasSameHashCodeAs(Statistics.of(1, 2));
    }

    @Test
    void wrong_numbers_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statistics.of())
                .withMessage("values must not be empty, was []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statistics.of(1, Double.NaN))
                .withMessage("values must be finite, was [1.0, NaN]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Statistics.of(1).plus(Statistics.of(1, 2)))
                .withMessage("statistics must have 1 values, was 2");
    }
}
