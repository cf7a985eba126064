package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.testing.GoldenFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WilsonTest {

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statist. Med. 17 (1998), table I. */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void agrees_with_newcombe(long successes, long n, double lower, double upper) {
        Interval interval = Wilson.interval(successes, n, 0.95);

        assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    }

    @Test
    void agrees_with_statsmodels() throws IOException {
        for (JsonNode golden : GoldenFile.cases("stats_proportion.jsonl", "proportion_ci")) {
            for (double confidence : new double[] {0.9, 0.95, 0.99}) {
                JsonNode expected = golden.get("expected").get("wilson_" + confidence);
                Interval interval = Wilson.interval(
                        golden.get("inputs").get("k").asLong(),
                        golden.get("inputs").get("n").asLong(),
                        confidence);
                assertThat(interval.lower()).isCloseTo(expected.get(0).asDouble(), within(1e-12));
                assertThat(interval.upper()).isCloseTo(expected.get(1).asDouble(), within(1e-12));
            }
        }
    }

    @Test
    void all_passed_is_no_certainty() {
        Interval interval = Wilson.interval(30, 30, 0.95);

        assertThat(interval.lower()).isCloseTo(0.886, within(5e-4));
        assertThat(interval.upper()).isEqualTo(1);
        assertThat(Wilson.interval(0, 30, 0.95).lower()).isZero();
        assertThat(interval.confidence()).isEqualTo(0.95);
        assertThat(interval.method()).hasToString("Wilson");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 10, 57, 1_000, 2_000_000_000L})
    void holds_the_proportion_and_mirrors_with_it(long n) {
        for (long k = 0; k <= n; k += Math.max(1, n / 50)) {
            Interval interval = Wilson.interval(k, n, 0.95);
            Interval mirrored = Wilson.interval(n - k, n, 0.95);

            assertThat((double) k / n).isBetween(interval.lower(), interval.upper());
            assertThat(interval.lower()).isBetween(0.0, 1.0).isLessThan(interval.upper());
            assertThat(interval.upper()).isLessThanOrEqualTo(1.0);
            assertThat(mirrored.lower()).isCloseTo(1 - interval.upper(), within(1e-12));
        }
    }

    @Test
    void more_cases_narrow_it_and_more_confidence_widens_it() {
        assertThat(width(Wilson.interval(80, 100, 0.95))).isLessThan(width(Wilson.interval(8, 10, 0.95)));
        assertThat(width(Wilson.interval(8, 10, 0.99))).isGreaterThan(width(Wilson.interval(8, 10, 0.95)));
    }

    @Test
    void refuses_arguments_out_of_range() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wilson.interval(0, 0, 0.95))
                .withMessage("n must be positive, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wilson.interval(4, 3, 0.95))
                .withMessage("successes must be from 0 to 3, was 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wilson.interval(-1, 3, 0.95))
                .withMessage("successes must be from 0 to 3, was -1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 95, Double.NaN})
    void refuses_a_confidence_that_is_none(double confidence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wilson.interval(1, 3, confidence))
                .withMessage("confidence must be between 0 and 1, was " + confidence);
    }

    private static double width(Interval interval) {
        return interval.upper() - interval.lower();
    }
}
