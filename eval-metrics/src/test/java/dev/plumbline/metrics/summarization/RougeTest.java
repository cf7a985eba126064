package dev.plumbline.metrics.summarization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RougeTest {

    @ParameterizedTest
    @CsvSource({"'', ''", "!!, ...", "'', a plum", "a plum, ''", "文字, 文字"})
    void without_tokens_the_score_is_zero(String output, String reference) {
        assertThat(Rouge.n(1).score(output, reference).value()).isZero();
        assertThat(Rouge.l().score(output, reference).value()).isZero();
        assertThat(Rouge.lSum().score(output, reference).value()).isZero();
    }

    @Test
    void texts_shorter_than_the_n_gram_score_zero() {
        assertThat(Rouge.n(3).score("one two", "one two").value()).isZero();
        assertThat(Rouge.n(2).score("one two", "one two").value()).isEqualTo(1);
    }

    @Test
    void without_a_reference_there_is_no_score() {
        assertThat(Rouge.l().score("a plum", List.of()).isDefined()).isFalse();
        assertThatThrownBy(() -> Rouge.l().measures("a plum", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("references must not be empty, was []");
    }

    @Test
    void the_example_of_the_article_has_its_value() {
        // Lin (2004), section 3.1: with beta 1, S2 scores 3/4 and S3 2/4.
        assertThat(Rouge.l()
                        .score("police kill the gunman", "police killed the gunman")
                        .value())
                .isEqualTo(0.75);
        assertThat(Rouge.l()
                        .score("the gunman kill police", "police killed the gunman")
                        .value())
                .isEqualTo(0.5);
    }

    @Test
    void the_summary_level_example_of_the_article_has_its_value() {
        // Lin (2004), section 3.2: the union of w1 w2 and w1 w3 w5 takes four of five words.
        RougeScore score = Rouge.lSum().measures("w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5", List.of("w1 w2 w3 w4 w5"));

        assertThat(score.recall()).isEqualTo(0.8);
        assertThat(score.precision()).isEqualTo(0.4);
    }

    @Test
    void grams_count_as_often_as_both_texts_have_them() {
        RougeScore score = Rouge.n(1).measures("the the the cat", List.of("the cat the dog x"));

        assertThat(score).isEqualTo(RougeScore.of(3, 4, 5));
        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.6);
    }

    @Test
    void tokens_are_ascii_letters_and_digits_in_lower_case() {
        assertThat(Rouge.n(1).score("don't STOP_now 3.5", "DON T stop now 3 5").value())
                .isEqualTo(1);
        assertThat(Rouge.n(1).score("\u212A", "k").value()).isEqualTo(1);
        assertThat(Rouge.n(1).score("\u0130x", "i x").value()).isEqualTo(1);
        assertThat(Rouge.n(1).score("caf\u00E9", "caf").value()).isEqualTo(1);
    }

    @Test
    void stems_count_for_tokens_of_more_than_three_characters() {
        assertThat(Rouge.n(1).stemmed().score("walking walks", "walked walk").value())
                .isEqualTo(1);
        assertThat(Rouge.n(1).stemmed().score("ies", "ie").value()).isZero();
        assertThat(Rouge.n(1).score("walking", "walked").value()).isZero();
    }

    @Test
    void tokens_are_what_the_metric_compares() {
        assertThat(Rouge.l().tokens("It's Walking,\n caf\u00E9s!")).containsExactly("it", "s", "walking", "caf", "s");
        assertThat(Rouge.l().stemmed().tokens("It's Walking")).containsExactly("it", "s", "walk");
        assertThat(Rouge.l().tokens("")).isEmpty();
    }

    @Test
    void the_reference_with_the_highest_f_counts_for_every_measure() {
        List<String> references = List.of("a b c d e f", "a b x y", "a b y x");

        assertThat(Rouge.n(1).measures("a b c", references)).isEqualTo(RougeScore.of(3, 3, 6));
        assertThat(Rouge.n(1)
                        .measure(RougeMeasure.RECALL)
                        .score("a b c", references)
                        .value())
                .isEqualTo(0.5);
        assertThat(Rouge.n(1)
                        .measure(RougeMeasure.PRECISION)
                        .score("a b c", references)
                        .value())
                .isEqualTo(1);
    }

    @Test
    void a_splitter_decides_what_a_sentence_is() {
        String output = "x y. a b";
        String reference = "a b. x y";
        Rouge bySentence = Rouge.lSum().sentences(text -> List.of(text.split("\\. ", -1)));

        assertThat(Rouge.lSum().score(output, reference).value()).isEqualTo(0.5);
        assertThat(bySentence.score(output, reference).value()).isEqualTo(1);
        assertThat(Rouge.lSum()
                        .score(output.replace(". ", "\n"), reference.replace(". ", "\n"))
                        .value())
                .isEqualTo(1);
    }

    @Test
    void only_a_line_feed_ends_a_sentence() {
        assertThat(Rouge.lSum().score("x y\ra b", "a b\rx y").value()).isEqualTo(0.5);
        assertThat(SentenceSplitter.lines().split("a\n\u2028b\r\n")).containsExactly("a", "\u2028b\r", "");
    }

    @Test
    void a_scorer_gives_what_each_variant_gives_alone() {
        String output = "The bakers were baking\nbread at night";
        List<String> references = List.of("A baker bakes bread\nat nights", "bread at night");
        Rouge[] variants = {
            Rouge.n(1), Rouge.n(2).stemmed(), Rouge.l(), Rouge.lSum().stemmed(), Rouge.n(3)
        };
        List<RougeScore> scores = RougeScorer.of(variants).measures(output, references);

        for (int i = 0; i < variants.length; i++) {
            assertThat(scores.get(i)).isEqualTo(variants[i].measures(output, references));
        }
        assertThatThrownBy(RougeScorer::of)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("variants must not be empty, was []");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10})
    void n_is_from_one_to_nine(int n) {
        assertThatThrownBy(() -> Rouge.n(n))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("n must be from 1 to 9, was " + n);
    }

    @Test
    void names_are_those_of_the_reference_implementation() {
        assertThat(Rouge.n(9).name()).isEqualTo("rouge9");
        assertThat(Rouge.l().stemmed().name()).isEqualTo("rougeL");
        assertThat(Rouge.lSum().measure(RougeMeasure.RECALL).name()).isEqualTo("rougeLsum-recall");
        assertThat(Rouge.l().range()).isEqualTo(Range.UNIT);
    }

    @Test
    void f_is_the_harmonic_mean() {
        assertThat(RougeScore.of(1, 2, 3).f()).isCloseTo(0.4, within(1e-15));
        assertThat(RougeScore.of(0, 0, 0)).isEqualTo(new RougeScore(0, 0, 0));
    }
}
