package dev.plumbline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.stats.Interval;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DefaultLocale("ar-EG-u-nu-arab")
class FiguresTest {

    @ParameterizedTest
    @CsvSource({"0, 0.000", "0.66666, 0.667", "-9.9994, -9.999", "10, 10.00", "1234.567, 1234.57"})
    void numbers_have_three_decimals_or_two(double value, String text) {
        assertThat(Figures.number(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, <1 ms",
        "999999, <1 ms",
        "1000000, 1 ms",
        "999000000, 999 ms",
        "1000000000, 1.0 s",
        "75000000000, 75.0 s"
    })
    void durations_have_the_unit_that_fits(long nanos, String text) {
        assertThat(Figures.duration(Duration.ofNanos(nanos))).isEqualTo(text);
    }

    @Test
    void counts_have_separators_and_intervals_two_ends() {
        assertThat(Figures.count(1_319)).isEqualTo("1,319");
        assertThat(Figures.interval(new Interval(0.25, 12, 0.95, Interval.Method.STUDENT)))
                .isEqualTo("[0.250, 12.00]");
        assertThat(Figures.interval(null)).isEqualTo("-");
    }
}
