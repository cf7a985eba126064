package dev.plumbline.metrics.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.CorpusMetric;
import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

class NistTest {

    @Test
    void published_values_are_met() {
        // NLTK's documentation of sentence_nist, which shows four digits and cuts off the rest.
        List<String> references = List.of(
                "It is a guide to action that ensures that the military will forever heed Party commands",
                "It is the guiding principle which guarantees the military forces always being under the command of the"
                        + " Party",
                "It is the practical guide for the army always to heed the directions of the party");

        assertThat(Nist.create()
                        .score(
                                "It is a guide to action which ensures that the military always obeys the commands of"
                                        + " the party",
                                references)
                        .value())
                .isCloseTo(3.37095, within(5e-5));
        assertThat(Nist.create()
                        .score(
                                "It is to insure the troops forever hearing the activity guidebook that party direct",
                                references)
                        .value())
                .isCloseTo(1.46195, within(5e-5));
    }

    @Test
    void edge_cases() {
        Nist nist = Nist.create();

        assertThat(nist.score("text", List.of())).isEqualTo(Score.undefined("no reference"));
        assertThat(nist.score("a b c d e", "v w x y z").value()).isZero();
        assertThat(nist.score("a a a a a", "a a a a a").value()).isCloseTo(LOGS_OF_REPETITION, within(1e-12));
        assertThat(nist.score("a b c d", "a b c d")).isEqualTo(Score.undefined("no output of at least 5 tokens"));
        assertThat(nist.score("a b c d e", "")).isEqualTo(Score.undefined("references are empty"));
        assertThat(nist.score(List.of(), List.of())).isEqualTo(Score.undefined("no output"));
    }

    /** An n-gram of equal words occurs 6 - n times in five words: ln(5/4) + ln(4/3) + ... is telescoping. */
    private static final double LOGS_OF_REPETITION = Math.log(5) / Math.log(2);

    @Test
    void information_is_the_logarithm_of_how_much_rarer_an_ngram_is_than_its_prefix() {
        // Of four tokens a is every second and b and c every fourth; ab follows one a of two.
        assertThat(Nist.of(2).score("a b a c", "a b a c").value())
                .isCloseTo((1 + 2 + 1 + 2) / 4.0 + (1 + 0 + 1) / 3.0, within(1e-12));
    }

    @Test
    void an_output_of_two_thirds_the_length_is_worth_half() {
        Nist nist = Nist.of(1);

        assertThat(nist.score("a b", "a b c").value()).isCloseTo(0.5 * Math.log(3) / Math.log(2), within(1e-12));
    }

    @Test
    void corpus_knows_all_references_beforehand() throws Exception {
        List<String> outputs = List.of("a b c", "c d");
        List<List<String>> references = List.of(List.of("a b d"), List.of("c d", "d c"));
        Nist nist = Nist.of(2);
        CorpusMetric corpus = nist.corpus(references);
        Statistics sum = corpus.statistics(Sample.of(outputs.get(0), references.get(0)))
                .plus(corpus.statistics(Sample.of(outputs.get(1), references.get(1))));

        assertThat(corpus.score(sum)).isEqualTo(nist.score(outputs, references));
        assertThat(corpus.name()).isEqualTo("corpus-nist");
        assertThat(corpus.range()).isEqualTo(Range.NON_NEGATIVE);
        assertThat(nist.name()).isEqualTo("nist");
        assertThat(corpus.score(corpus.statistics(Sample.of("x y", List.of("x y"))))
                        .value())
                .isZero();
    }

    @Test
    void wrong_orders_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nist.of(0))
                .withMessage("maxOrder must be at least 1, was 0");
    }
}
