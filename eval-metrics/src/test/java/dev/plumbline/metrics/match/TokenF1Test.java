package dev.plumbline.metrics.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.Range;
import dev.plumbline.metrics.testing.RandomStrings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenF1Test {

    @ParameterizedTest
    @CsvSource({
        "'', '', 1, 0",
        "the, a!, 1, 0",
        "'', plum, 0, 0",
        "plum, '', 0, 0",
        "The plum., plum, 1, 1",
        "tart of plum, plum of tart, 1, 1",
        "plum, pear, 0, 0"
    })
    void scores_keep_their_edge_table(String output, String reference, double score, double v1) {
        assertThat(TokenF1.create().score(output, reference).value()).isEqualTo(score);
        assertThat(TokenF1.v1().score(output, reference).value()).isEqualTo(v1);
    }

    @Test
    void shared_tokens_count_as_often_as_both_have_them() {
        assertThat(TokenF1.create().score("plum plum plum pie", "plum pie pie").value())
                .isCloseTo(4 / 7.0, within(1e-12));
    }

    @Test
    void the_best_of_several_references_counts() {
        assertThat(TokenF1.create()
                        .score("red plum", List.of("pear", "plum", "green plum pie"))
                        .value())
                .isCloseTo(2 / 3.0, within(1e-12));
        assertThat(TokenF1.create().score("red plum", List.of()).isDefined()).isFalse();
    }

    @Test
    void lower_case_has_the_final_sigma_of_python() {
        assertThat(SquadNormalization.normalize("ΟΔΟΣ:Β")).isEqualTo("οδοσβ");
        assertThat(SquadNormalization.normalize("ΟΔΟΣ")).isEqualTo("οδος");
    }

    @Test
    void ideographs_that_java_17_does_not_know_yet_belong_to_words() {
        assertThat(SquadNormalization.normalize("a\u9FFF a")).isEqualTo("a\u9FFF");
        assertThat(SquadNormalization.normalize("a\u0378 an")).isEqualTo("\u0378");
    }

    @Test
    void no_text_makes_it_throw_or_leave_its_range() {
        RandomStrings texts = new RandomStrings(79);
        for (int i = 0; i < 200_000; i++) {
            double score = TokenF1.create().score(texts.wild(6), texts.wild(6)).value();
            assertThat(score).isBetween(0.0, 1.0 + 1e-12);
        }
    }

    @Test
    void names_say_which_version() {
        assertThat(TokenF1.create().name()).isEqualTo("token-f1");
        assertThat(TokenF1.v1().name()).isEqualTo("token-f1-v1");
        assertThat(TokenF1.v1().range()).isEqualTo(Range.UNIT);
    }
}
