package dev.plumbline.metrics.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BleuTest {

    /** The example of sacreBLEU's documentation. */
    private static final List<String> OUTPUTS =
            List.of("The dog bit the man.", "It wasn't surprising.", "The man had just bitten him.");

    private static final List<List<String>> REFERENCES = List.of(
            List.of("The dog bit the man.", "The dog had bit the man."),
            List.of("It was not unexpected.", "No one was surprised."),
            List.of("The man bit him first.", "The man had bitten the dog."));

    @Test
    void published_corpus_value_is_met() {
        CorpusLevel<Bleu> bleu = Bleu.corpus();

        assertThat(bleu.score(OUTPUTS, REFERENCES).value()).isCloseTo(48.530827009929865, within(1e-12));
        assertThat(bleu.segments().signature(REFERENCES))
                .isEqualTo("nrefs:2|case:mixed|eff:no|tok:13a|smooth:exp|version:2.6.0");
    }

    @Test
    void result_prints_as_the_reference_does() {
        Bleu bleu = Bleu.corpus().segments();
        Statistics sum = Statistics.none("no output");
        for (int i = 0; i < OUTPUTS.size(); i++) {
            sum = sum.plus(bleu.statistics(OUTPUTS.get(i), REFERENCES.get(i)));
        }

        assertThat(bleu.result(sum))
                .hasToString("BLEU = 48.53 82.4/50.0/45.5/37.5 (BP = 0.943 ratio = 0.944 hyp_len = 17 ref_len = 18)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''|0",
                "''|some words|0",
                "some words|''|0",
                "yes|yes|100",
                "nothing shared here|some other words|0",
                "the same four words|the same four words|100",
            })
    void edge_cases_of_a_sentence(String output, String reference, double expected) {
        assertThat(Bleu.sentence().score(output, reference).value()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void one_shared_word_is_nothing_at_full_order() {
        assertThat(Bleu.builder().fullOrder().sentence().score("yes", "yes").value())
                .isZero();
        assertThat(Bleu.corpus().score(List.of("yes"), List.of(List.of("yes"))).value())
                .isZero();
    }

    @Test
    void without_a_reference_there_is_no_score() {
        assertThat(Bleu.sentence().score("text", List.of())).isEqualTo(Score.undefined("no reference"));
        assertThat(Bleu.corpus().score(List.of("text"), List.of(List.of()))).isEqualTo(Score.undefined("no output"));
        assertThat(Bleu.corpus().score(List.of(), List.of())).isEqualTo(Score.undefined("no output"));
    }

    @Test
    void outputs_without_reference_do_not_count_in_a_corpus() {
        assertThat(Bleu.corpus().score(List.of("a b c d", "x"), List.of(List.of("a b c d"), List.of())))
                .isEqualTo(Bleu.corpus().score(List.of("a b c d"), List.of(List.of("a b c d"))));
    }

    @Test
    void closest_reference_is_the_shorter_of_two_equally_close() {
        Statistics statistics = Bleu.sentence().statistics("a b c", List.of("a b c d", "a b"));

        assertThat(statistics).isEqualTo(Statistics.of(3, 2, 3, 2, 1, 0, 3, 2, 1, 0));
    }

    @Test
    void ngrams_count_as_often_as_in_the_reference_that_has_most() {
        Statistics statistics = Bleu.builder()
                .maxOrder(1)
                .sentence()
                .statistics("the the the the", List.of("the the", "the cat the the"));

        assertThat(statistics).isEqualTo(Statistics.of(4, 4, 3, 4));
    }

    @ParameterizedTest
    @CsvSource({"exp, 50, 25", "floor, 10, 10", "add-k, 33.33333333333333, 50"})
    void smoothing_replaces_precisions_of_nothing(String method, double third, double fourth) {
        Smoothing smoothing = switch (method) {
            case "exp" -> Smoothing.exp();
            case "floor" -> Smoothing.floor(0.1);
            default -> Smoothing.addK(1);
        };
        Bleu bleu = Bleu.builder().smoothing(smoothing).sentence();
        // Two of four words are shared as a pair; no three in a row are.
        BleuResult result = bleu.result(bleu.statistics("a b x y", List.of("a b c d")));
        double[] totals = {2, 1};

        assertThat(result.precisions().get(2))
                .isCloseTo(method.equals("add-k") ? third : third / totals[0], within(1e-12));
        assertThat(result.precisions().get(3))
                .isCloseTo(method.equals("add-k") ? fourth : fourth / totals[1], within(1e-12));
    }

    @Test
    void settings_show_in_the_signature() {
        Bleu bleu = Bleu.builder()
                .tokenizer(Tokenizer.ZH)
                .smoothing(Smoothing.floor(0.125))
                .lowercase()
                .effectiveOrder()
                .corpus()
                .segments();

        assertThat(bleu.signature(List.of(List.of("a"), List.of("a", "b"))))
                .isEqualTo("nrefs:var|case:lc|eff:yes|tok:zh|smooth:floor[0.12]|version:2.6.0");
        assertThat(Bleu.builder().smoothing(Smoothing.none()).sentence().signature(List.of(List.of("a"))))
                .isEqualTo("nrefs:1|case:mixed|eff:yes|tok:13a|smooth:none|version:2.6.0");
        assertThat(Smoothing.addK(1)).hasToString("add-k[1.00]");
    }

    @Test
    void lowercase_ignores_case() {
        assertThat(Bleu.builder()
                        .lowercase()
                        .sentence()
                        .score("THE CAT SAT DOWN", "the cat sat down")
                        .value())
                .isCloseTo(100, within(1e-9));
        assertThat(Bleu.sentence().score("THE CAT", "the cat").value()).isZero();
    }

    @Test
    void it_describes_itself_and_scores_samples() {
        Sample sample = Sample.of("yes", List.of("yes"));

        assertThat(Bleu.sentence().name()).isEqualTo("bleu");
        assertThat(Bleu.corpus().name()).isEqualTo("corpus-bleu");
        assertThat(Bleu.corpus().range()).isEqualTo(Range.PERCENT);
        assertThat(Bleu.sentence().score(sample).value()).isCloseTo(100, within(1e-9));
        assertThat(Bleu.corpus().statistics(sample)).isEqualTo(Statistics.of(1, 1, 1, 0, 0, 0, 1, 0, 0, 0));
        assertThat(Bleu.corpus().score(sample).value()).isZero();
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bleu.builder().maxOrder(0))
                .withMessage("maxOrder must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Smoothing.floor(-1))
                .withMessage("value must be finite and at least 0, was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bleu.corpus().score(List.of("a"), List.of()))
                .withMessage("references must be 1 lists, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bleu.sentence().score(Statistics.of(1)))
                .withMessage("statistics must have 10 values, was [1.0]");
    }
}
