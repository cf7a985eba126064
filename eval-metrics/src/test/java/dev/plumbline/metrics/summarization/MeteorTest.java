package dev.plumbline.metrics.summarization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.Range;
import dev.plumbline.metrics.summarization.MeteorAlignment.Match;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeteorTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', plum, 0",
        "plum, '', 0",
        "plum, plum, 0.5",
        "plum, pear, 0",
        "plum tart, plum tart, 0.9375"
    })
    void the_score_keeps_its_edge_table(String output, String reference, double score) {
        assertThat(Meteor.create().score(output, reference).value()).isEqualTo(score);
    }

    @Test
    void the_formula_is_followed() {
        // Two matches in two chunks, precision 2/3, recall 2/4.
        double mean = (2 / 3.0) * 0.5 / (0.9 * 2 / 3.0 + 0.1 * 0.5);

        assertThat(Meteor.create().score("b x a", "a y z b").value()).isCloseTo(0.5 * mean, within(1e-12));
        assertThat(Meteor.builder()
                        .gamma(0)
                        .alpha(0.5)
                        .build()
                        .score("b x a", "a y z b")
                        .value())
                .isCloseTo(2 * (2 / 3.0) * 0.5 / (2 / 3.0 + 0.5), within(1e-12));
    }

    @Test
    void words_are_paired_from_the_end() {
        MeteorAlignment alignment = Meteor.create().align("the cat", "the big cat the");

        assertThat(alignment.matches()).containsExactly(new Match(0, 3), new Match(1, 2));
        assertThat(alignment.chunks()).isEqualTo(2);
        assertThat(alignment.outputLength()).isEqualTo(2);
        assertThat(alignment.referenceLength()).isEqualTo(4);
    }

    @Test
    void equal_words_go_before_equal_stems_and_stems_before_synonyms() {
        Meteor meteor = Meteor.builder()
                .synonyms(word -> word.equals("car") ? Set.of("automobile", "walks") : Set.of())
                .build();

        assertThat(meteor.align("Walking car", "walks AUTOMOBILE").matches())
                .containsExactly(new Match(0, 0), new Match(1, 1));
        assertThat(Meteor.create().align("Walking car", "walks automobile").matches())
                .containsExactly(new Match(0, 0));
        assertThat(meteor.align("walks walking", "walking x").matches()).containsExactly(new Match(1, 0));
    }

    @Test
    void the_best_of_several_references_counts() {
        Meteor meteor = Meteor.create();

        assertThat(meteor.score("a b", List.of("c d", "a b"))).isEqualTo(meteor.score("a b", "a b"));
        assertThat(meteor.score("a b", List.of()).isDefined()).isFalse();
    }

    @Test
    void settings_out_of_range_are_refused() {
        Meteor.Builder builder = Meteor.builder();

        assertThatThrownBy(() -> builder.alpha(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("alpha must be from 0 to 1, was 1.5");
        assertThatThrownBy(() -> builder.gamma(Double.NaN)).hasMessage("gamma must be from 0 to 1, was NaN");
        assertThatThrownBy(() -> builder.beta(-1)).hasMessage("beta must be finite and at least 0, was -1.0");
        assertThat(builder.build().name()).isEqualTo("meteor");
        assertThat(builder.build().range()).isEqualTo(Range.UNIT);
    }
}
