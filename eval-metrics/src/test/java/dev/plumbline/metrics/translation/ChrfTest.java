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

class ChrfTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''|''|0", "''|words|0", "words|''|0", "a|a|100", "a b|ab|100", "abc|xyz|0", "😀|😀|100"})
    void edge_cases(String output, String reference, double expected) {
        assertThat(Chrf.create().score(output, reference).value()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void word_order_tells_words_apart_that_characters_do_not() {
        assertThat(Chrf.plusPlus().score("a b", "ab").value()).isLessThan(100).isPositive();
    }

    @Test
    void without_a_reference_there_is_no_score() {
        assertThat(Chrf.create().score("text", List.of())).isEqualTo(Score.undefined("no reference"));
        assertThat(Chrf.create().score(Statistics.none("nothing"))).isEqualTo(Score.undefined("nothing"));
    }

    @Test
    void precision_and_recall_are_averaged_before_they_are_combined() {
        // Order 1: 2 of 3 and 2 of 2; order 2: 1 of 2 and 1 of 1; the reference has no order 3.
        Chrf chrf = Chrf.builder().charOrder(3).build();
        double precision = (2.0 / 3 + 1.0 / 2) / 2;

        assertThat(chrf.statistics("abc", List.of("ab"))).isEqualTo(Statistics.of(3, 2, 2, 2, 1, 1, 0, 0, 0));
        assertThat(chrf.score("abc", "ab").value()).isCloseTo(100 * 5 * precision / (4 * precision + 1), within(1e-12));
    }

    @Test
    void of_several_references_the_best_counts() {
        assertThat(Chrf.create().score("abc", List.of("xyz", "abc", "abd")).value())
                .isCloseTo(100, within(1e-9));
    }

    @Test
    void words_lose_one_punctuation_mark_at_the_end_or_else_at_the_beginning() {
        assertThat(Chrf.tokenize("(hi) 'tis . so... 'a' “q”"))
                .containsExactly("(hi", ")", "'", "tis", ".", "so..", ".", "'a", "'", "“q”");
    }

    @Test
    void settings_show_in_name_and_signature() {
        Chrf chrf = Chrf.builder()
                .charOrder(4)
                .wordOrder(1)
                .beta(3)
                .lowercase()
                .whitespace()
                .epsSmoothing()
                .build();

        assertThat(chrf.name()).isEqualTo("chrF3+");
        assertThat(chrf.signature(List.of(List.of("a"))))
                .isEqualTo("nrefs:1|case:lc|eff:no|nc:4|nw:1|space:yes|version:2.6.0");
        assertThat(Chrf.plusPlus().name()).isEqualTo("chrF2++");
        assertThat(Chrf.create().corpus().name()).isEqualTo("corpus-chrF2");
        assertThat(chrf.range()).isEqualTo(Range.PERCENT);
    }

    @Test
    void whitespace_and_case_count_only_if_asked() {
        assertThat(Chrf.builder().whitespace().build().score("a b", "ab").value())
                .isLessThan(100);
        assertThat(Chrf.builder().lowercase().build().score("ΑΣ", "ας").value()).isCloseTo(100, within(1e-9));
    }

    @Test
    void eps_smoothing_counts_every_order() {
        Chrf chrf = Chrf.builder().charOrder(2).epsSmoothing().build();

        assertThat(chrf.score("a", "a").value()).isCloseTo(50, within(1e-9));
        assertThat(chrf.score("", "").value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void wrong_orders_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chrf.builder().charOrder(0))
                .withMessage("charOrder must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chrf.builder().wordOrder(-1))
                .withMessage("wordOrder must be at least 0, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Chrf.builder().beta(-1))
                .withMessage("beta must be at least 0, was -1");
    }
}
