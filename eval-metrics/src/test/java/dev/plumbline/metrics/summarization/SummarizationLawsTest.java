package dev.plumbline.metrics.summarization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.testing.RandomStrings;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every pair of texts, checked on random ones. */
class SummarizationLawsTest {

    private static final int FUZZED_PAIRS = 200_000;

    static Stream<TextMetric> metrics() {
        return Stream.of(
                Rouge.n(1).stemmed(),
                Rouge.n(3),
                Rouge.l(),
                Rouge.lSum().stemmed(),
                Rouge.lSum().sentences(text -> List.of(text.split("\\.", -1))),
                Meteor.create(),
                Meteor.builder().synonyms(word -> Set.of(word + "s", "an")).build());
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void no_text_makes_a_metric_throw_or_leave_its_range(TextMetric metric) {
        RandomStrings texts = new RandomStrings(78);
        for (int i = 0; i < FUZZED_PAIRS; i++) {
            String output = texts.wild(6);
            String reference = texts.wild(6);
            double score = metric.score(output, reference).value();
            if (!metric.range().contains(score)) {
                assertThat(score).as("%s against %s", output, reference).isNaN();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void n_grams_are_counted_as_a_map_of_strings_would(long seed) {
        RandomStrings texts = new RandomStrings(seed);
        for (int i = 0; i < 100; i++) {
            String output = words(texts, texts.below(40), 3);
            String reference = words(texts, texts.below(40), 3);
            int n = 1 + i % 9;

            assertThat(Rouge.n(n).measures(output, List.of(reference))).isEqualTo(slowGrams(output, reference, n));
        }
    }

    private static String words(RandomStrings texts, int count, int different) {
        return String.join(" ", texts.letters(count, different).split(""));
    }

    private static RougeScore slowGrams(String output, String reference, int n) {
        List<String> outputGrams = grams(output, n);
        List<String> referenceGrams = grams(reference, n);
        Map<String, Integer> left = new HashMap<>();
        outputGrams.forEach(gram -> left.merge(gram, 1, Integer::sum));
        int common = 0;
        for (String gram : referenceGrams) {
            common += left.merge(gram, -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return RougeScore.of(common, outputGrams.size(), referenceGrams.size());
    }

    private static List<String> grams(String text, int n) {
        List<String> words =
                Stream.of(text.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
        return Stream.iterate(0, i -> i + n <= words.size(), i -> i + 1)
                .map(i -> String.join(" ", words.subList(i, i + n)))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void subsequences_swap_precision_and_recall_with_the_texts(long seed) {
        RandomStrings texts = new RandomStrings(seed);
        for (int i = 0; i < 200; i++) {
            String a = words(texts, texts.below(150), 4);
            String b = words(texts, texts.below(150), 4);
            RougeScore forth = Rouge.l().measures(a, List.of(b));
            RougeScore back = Rouge.l().measures(b, List.of(a));

            assertThat(forth.precision()).isEqualTo(back.recall());
            assertThat(forth.recall()).isEqualTo(back.precision());
            assertThat(forth.f())
                    .isLessThanOrEqualTo(Rouge.n(1).measures(a, List.of(b)).f());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void a_stem_is_never_longer_than_its_word(long seed) {
        RandomStrings texts = new RandomStrings(seed);
        PorterStemmer stemmer = PorterStemmer.create();
        for (int i = 0; i < 20_000; i++) {
            String word = (texts.wild(2) + texts.letters(texts.below(6), 25)).toLowerCase(Locale.ROOT);

            assertThat(stemmer.stem(word).length()).as(word).isLessThanOrEqualTo(word.length());
        }
    }
}
