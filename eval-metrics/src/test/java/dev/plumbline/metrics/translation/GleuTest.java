package dev.plumbline.metrics.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GleuTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|''|0", "''|words|0", "words|''|0", "yes|yes|1", "a b|c d|0", "a b c d|a b c d|1", "A|a|0"})
    void edge_cases(String output, String reference, double expected) {
        assertThat(Gleu.create().score(output, reference).value()).isEqualTo(expected);
    }

    @Test
    void published_values_are_met() {
        // NLTK's documentation of sentence_gleu, which shows four digits and cuts off the rest.
        String reference = "It is a guide to action that ensures that the military will forever heed Party commands";

        assertThat(Gleu.create()
                        .score(
                                "It is a guide to action which ensures that the military always obeys the commands of"
                                        + " the party",
                                reference)
                        .value())
                .isCloseTo(0.43935, within(5e-5));
        assertThat(Gleu.create()
                        .score(
                                "It is to insure the troops forever hearing the activity guidebook that party direct",
                                reference)
                        .value())
                .isCloseTo(0.12065, within(5e-5));
    }

    @Test
    void without_a_reference_there_is_no_score() {
        assertThat(Gleu.create().score("text", List.of())).isEqualTo(Score.undefined("no reference"));
    }

    @Test
    void the_longer_text_decides_and_the_best_reference_counts() {
        assertThat(Gleu.of(1, 2).statistics("a b c", List.of("x y", "a b", "a b c d e")))
                .isEqualTo(Statistics.of(3, 5));
        assertThat(Gleu.of(2, 2).score("yes", "yes").value()).isZero();
    }

    @Test
    void it_describes_itself() {
        assertThat(Gleu.create().name()).isEqualTo("gleu");
        assertThat(Gleu.create().corpus().range()).isEqualTo(Range.UNIT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Gleu.of(3, 2))
                .withMessage("orders must be at least 1 and ascending, was 3 to 2");
    }
}
