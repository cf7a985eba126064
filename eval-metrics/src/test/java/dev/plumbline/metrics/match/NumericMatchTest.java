package dev.plumbline.metrics.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumericMatchTest {

    private static final NumericMatch EXACT = NumericMatch.create();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    $1,250,000 | 1250000.00 | 1
                    1,25       | 1.25       | 0
                    about 5    | 5          | 0
                    ''         | 0          | 0
                    5          | 5          | 1
                    ' 5 '      | 5          | 1
                    5.         | 5          | 1
                    .5         | 0.50       | 1
                    -0         | 0          | 1
                    +7         | 7          | 1
                    \u22127    | -7         | 1
                    -$7        | -7         | 1
                    $-7        | -7         | 1
                    -$-7       | 7          | 0
                    12%        | 12         | 1
                    €1,000.50  | 1000.5     | 1
                    1e3        | 1000       | 1
                    2.5E-3     | 0.0025     | 1
                    1,000e3    | 1000000    | 1
                    1234,567   | 1234567    | 0
                    1,23,456   | 123456     | 0
                    0.1        | 0.10000000000000001 | 0
                    1e99999    | 1          | 0
                    5 m        | 5          | 0
                    5 000      | 5000       | 0
                    ٥          | 5          | 0
                    0x10       | 16         | 0
                    NaN        | 0          | 0
                    """)
    void compares_numbers_as_they_are_written(String output, String reference, double score) {
        assertThat(EXACT.score(output, reference).value()).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "about 5", "$", "-", ".", "%", "e5", ".e5", "1e", "1e12345", "1,25", "--5", "five"})
    void what_is_not_a_number_is_told(String output) {
        assertThat(EXACT.score(output, "5")).isEqualTo(Score.of(0, "the output is not a number"));
    }

    @Test
    void no_reference_that_is_a_number_is_undefined() {
        assertThat(EXACT.score("5", List.of())).isEqualTo(Score.undefined("there is no reference"));
        assertThat(EXACT.score("5", List.of("five", ""))).isEqualTo(Score.undefined("no reference is a number"));
        assertThat(EXACT.score("5", List.of("five", "5")).value()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1.05, 1, 0.05, 1", "1.050001, 1, 0.05, 0", "0.95, 1, 0.05, 1", "-1, 1, 2, 1", "5, 5, 0, 1"})
    void tolerance_is_absolute_decimal_and_inclusive(String output, String reference, double tolerance, double score) {
        assertThat(EXACT.tolerance(tolerance).score(output, reference).value()).isEqualTo(score);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void tolerance_must_be_a_number_of_at_least_0(double tolerance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXACT.tolerance(tolerance))
                .withMessage("tolerance must be a number of at least 0, was " + tolerance);
    }

    @Test
    void describes_itself() {
        assertThat(EXACT.name()).isEqualTo("numeric-match");
        assertThat(EXACT.range()).isEqualTo(Range.UNIT);
    }
}
