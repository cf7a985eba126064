package dev.plumbline.metrics.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordErrorRateTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0, 0, 0, 1",
        "one two three, '', 3, 1, 1, 0",
        "'', one two, 1, 1, 1, 0",
        "one two, one two, 0, 0, 0, 1",
        "one, two, 1, 1, 1, 0"
    })
    void rates_keep_their_edge_table(String output, String reference, double wer, double mer, double wil, double wip) {
        assertThat(WordErrorRate.wer().score(output, reference).value()).isEqualTo(wer);
        assertThat(WordErrorRate.mer().score(output, reference).value()).isEqualTo(mer);
        assertThat(WordErrorRate.wil().score(output, reference).value()).isEqualTo(wil);
        assertThat(WordErrorRate.wip().score(output, reference).value()).isEqualTo(wip);
    }

    @Test
    void counts_name_every_kind_of_error() {
        AlignmentCounts counts = WordErrorRate.wer().align("the bike is red now", "my bike was red and fast now");

        assertThat(counts).isEqualTo(new AlignmentCounts(3, 2, 2, 0));
        assertThat(WordErrorRate.wer()
                        .score("the bike is red now", "my bike was red and fast now")
                        .value())
                .isCloseTo(4 / 7.0, within(1e-12));
    }

    @Test
    void of_equally_good_alignments_the_one_that_deletes_from_the_end_is_taken() {
        assertThat(WordErrorRate.wer().align("b a", "a b")).isEqualTo(new AlignmentCounts(1, 0, 1, 1));
        assertThat(WordErrorRate.mer().score("b a", "a b").value()).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void words_are_split_at_white_space_of_all_kinds_and_characters_stripped_of_it() {
        assertThat(WordErrorRate.wer().score("a\u00A0b\u2007c\u0085", "a b c").value())
                .isZero();
        assertThat(WordErrorRate.cer().score("\u3000a b\n", "a b").value()).isZero();
        assertThat(WordErrorRate.cer().score("a  b", "a b").value()).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void the_best_of_several_references_counts() {
        List<String> references = List.of("one two three", "one two four", "nothing at all");

        assertThat(WordErrorRate.wer().score("one two four", references).value())
                .isZero();
        assertThat(WordErrorRate.wip().score("one two four", references).value())
                .isEqualTo(1);
        assertThat(WordErrorRate.wer().score("one", List.of()).isDefined()).isFalse();
    }

    @Test
    void a_corpus_adds_up_counts_before_it_divides() throws Exception {
        WordErrorRate wer = WordErrorRate.wer();
        Statistics sum = wer.statistics(Sample.of("a", List.of("a b c d")))
                .plus(wer.statistics(Sample.of("x", List.of())))
                .plus(wer.statistics(Sample.of("x y", List.of("x y"))));

        assertThat(wer.score(sum).value()).isEqualTo(0.5);
        assertThat(wer.score(Statistics.none("no sample")).isDefined()).isFalse();
        assertThatThrownBy(() -> wer.score(Statistics.of(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("statistics must be 4 counts, was [1.0, 2.0]");
    }

    @Test
    void negative_counts_are_refused() {
        assertThatThrownBy(() -> new AlignmentCounts(0, 0, -1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("counts must not be negative");
    }

    @Test
    void names_ranges_and_directions_are_those_of_the_measure() {
        assertThat(WordErrorRate.wer().name()).isEqualTo("wer");
        assertThat(WordErrorRate.cer().name()).isEqualTo("cer");
        assertThat(WordErrorRate.mer().byCharacters().name()).isEqualTo("mer-characters");
        assertThat(WordErrorRate.wer().range()).isEqualTo(Range.NON_NEGATIVE);
        assertThat(WordErrorRate.wil().range()).isEqualTo(Range.UNIT);
        assertThat(WordErrorRate.wil().direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(WordErrorRate.wip().direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    }
}
