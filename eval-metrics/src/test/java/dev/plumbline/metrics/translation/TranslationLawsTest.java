package dev.plumbline.metrics.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, checked on random ones. */
class TranslationLawsTest {

    private static final int FUZZED_PAIRS = 200_000;

    static Stream<TextMetric> metrics() {
        return Stream.of(
                Bleu.sentence(),
                Bleu.builder()
                        .tokenizer(Tokenizer.INTL)
                        .smoothing(Smoothing.addK(1))
                        .lowercase()
                        .sentence(),
                Chrf.plusPlus(),
                Chrf.builder().whitespace().lowercase().epsSmoothing().build(),
                Ter.create(),
                Ter.builder().normalized().noPunctuation().asianSupport().build(),
                Gleu.create(),
                Nist.of(2));
    }

    static Stream<SegmentMetric> segmentMetrics() {
        return metrics().filter(SegmentMetric.class::isInstance).map(SegmentMetric.class::cast);
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void no_text_makes_a_metric_throw_or_leave_its_range(TextMetric metric) {
        RandomText texts = new RandomText(20_260_101);
        for (int i = 0; i < FUZZED_PAIRS; i++) {
            String output = texts.next(6);
            String reference = texts.next(6);
            Score score = metric.score(output, reference);
            if (score.isDefined() && !metric.range().contains(score.value())) {
                assertThat(score.value()).as("%s against %s", output, reference).isNaN();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("segmentMetrics")
    void statistics_of_parts_add_up_to_those_of_the_whole(SegmentMetric metric) {
        RandomText texts = new RandomText(7);
        List<String> outputs = new ArrayList<>();
        List<List<String>> references = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            outputs.add(texts.words(12, 9));
            references.add(i % 7 == 0 ? List.of() : List.of(texts.words(12, 9), texts.words(12, 9)));
        }
        Statistics first = sum(metric, outputs.subList(0, 23), references.subList(0, 23));
        Statistics rest = sum(metric, outputs.subList(23, 60), references.subList(23, 60));

        assertThat(metric.score(rest.plus(first)).value())
                .isCloseTo(CorpusLevel.of(metric).score(outputs, references).value(), within(1e-9));
    }

    private static Statistics sum(SegmentMetric metric, List<String> outputs, List<List<String>> references) {
        Statistics sum = Statistics.none("no output");
        for (int i = 0; i < outputs.size(); i++) {
            sum = sum.plus(metric.statistics(outputs.get(i), references.get(i)));
        }
        return sum;
    }

    @ParameterizedTest
    @MethodSource("segmentMetrics")
    void order_and_repetition_of_references_do_not_matter(SegmentMetric metric) {
        RandomText texts = new RandomText(11);
        for (int i = 0; i < 500; i++) {
            String output = texts.words(10, 6);
            String one = texts.words(10, 6);
            String other = texts.words(10, 6);

            assertThat(metric.score(output, List.of(other, one))).isEqualTo(metric.score(output, List.of(one, other)));
            assertThat(metric.score(output, List.of(one, one))).isEqualTo(metric.score(output, one));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void equal_texts_score_best(long seed) {
        RandomText texts = new RandomText(seed);
        for (int i = 0; i < 500; i++) {
            String text = "word " + texts.words(20, 30);

            assertThat(Bleu.sentence().score(text, text).value()).isCloseTo(100, within(1e-9));
            assertThat(Chrf.plusPlus().score(text, text).value()).isCloseTo(100, within(1e-9));
            assertThat(Gleu.create().score(text, text).value()).isEqualTo(1);
            assertThat(Ter.create().score(text, text).value()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void shared_ngrams_agree_with_counting_them_one_by_one(long seed) {
        RandomText texts = new RandomText(seed);
        Bleu bleu = Bleu.builder().tokenizer(Tokenizer.NONE).sentence();
        for (int i = 0; i < 500; i++) {
            String output = texts.words(25, 5);
            List<String> references = List.of(texts.words(25, 5), texts.words(25, 5));
            Statistics statistics = bleu.statistics(output, references);
            for (int order = 1; order <= 4; order++) {
                assertThat(statistics.value(1 + order)).isEqualTo(shared(output, references, order));
            }
        }
    }

    private static int shared(String output, List<String> references, int order) {
        Map<List<String>, Integer> allowed = new HashMap<>();
        for (String reference : references) {
            ngrams(reference, order).forEach((ngram, count) -> allowed.merge(ngram, count, Math::max));
        }
        return ngrams(output, order).entrySet().stream()
                .mapToInt(ngram -> Math.min(ngram.getValue(), allowed.getOrDefault(ngram.getKey(), 0)))
                .sum();
    }

    private static Map<List<String>, Integer> ngrams(String text, int order) {
        List<String> tokens = Tokenizer.NONE.tokenize(text);
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i + order <= tokens.size(); i++) {
            counts.merge(tokens.subList(i, i + order), 1, Integer::sum);
        }
        return counts;
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void long_texts_are_scored(TextMetric metric) {
        RandomText texts = new RandomText(5);
        String output = texts.words(1, 1) + "w1 w2 w3 ".repeat(1_700);
        String reference = "w3 w1 w2 w9 ".repeat(1_300);

        assertThat(metric.score(output, reference).isDefined()).isTrue();
    }
}
