package dev.plumbline.metrics.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metrics.translation.Bleu;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfBleuTest {

    private final SelfBleu selfBleu = SelfBleu.create();

    @Test
    void it_is_100_for_one_text_repeated_and_0_for_texts_that_share_nothing() {
        String text = "the ferry leaves at noon";

        assertThat(selfBleu.score(List.of(text, text, text)).value()).isCloseTo(100, within(1e-9));
        assertThat(selfBleu.score(List.of("one two", "three four")).value()).isZero();
        assertThat(selfBleu.score(List.of("", "")).value()).isZero();
    }

    @Test
    void below_two_texts_it_is_undefined() {
        assertThat(selfBleu.score(List.of()).reason()).isEqualTo("self-BLEU needs two texts, had 0");
        assertThat(selfBleu.score(List.of("one")).isDefined()).isFalse();
    }

    @Test
    void it_is_the_mean_of_each_against_the_others_in_any_order() {
        List<String> texts = List.of("a b c d e", "a b c d", "x b c d e");
        double mean = (Bleu.sentence()
                                .score(texts.get(0), List.of(texts.get(1), texts.get(2)))
                                .value()
                        + Bleu.sentence()
                                .score(texts.get(1), List.of(texts.get(0), texts.get(2)))
                                .value()
                        + Bleu.sentence()
                                .score(texts.get(2), List.of(texts.get(0), texts.get(1)))
                                .value())
                / 3;

        assertThat(selfBleu.score(texts).value()).isCloseTo(mean, within(1e-12));
        assertThat(selfBleu.score(List.of(texts.get(2), texts.get(0), texts.get(1)))
                        .value())
                .isCloseTo(mean, within(1e-12));
    }

    @Test
    void the_bleu_can_be_chosen() {
        SelfBleu uncased = SelfBleu.of(Bleu.builder().lowercase().sentence());

        assertThat(uncased.score(List.of("Fog over fields today", "fog OVER fields today"))
                        .value())
                .isCloseTo(100, within(1e-9));
    }
}
