package dev.plumbline.metrics.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.testing.RandomStrings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every pair of texts, checked on random ones. */
class EditLawsTest {

    private static final int FUZZED_PAIRS = 200_000;

    static Stream<TextMetric> metrics() {
        return Stream.of(
                Levenshtein.create(),
                Levenshtein.create().normalized(),
                Levenshtein.weighted(new EditCosts(2, 1, 3)).normalized(),
                OptimalStringAlignment.create().normalized(),
                DamerauLevenshtein.create().normalized(),
                Indel.create().normalized(),
                JaroWinkler.create(),
                WordErrorRate.wer(),
                WordErrorRate.cer(),
                WordErrorRate.mer(),
                WordErrorRate.wil().byCharacters(),
                WordErrorRate.wip());
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void no_text_makes_a_metric_throw_or_leave_its_range(TextMetric metric) {
        RandomStrings texts = new RandomStrings(77);
        for (int i = 0; i < FUZZED_PAIRS; i++) {
            String output = texts.wild(5);
            String reference = texts.wild(5);
            Score score = metric.score(output, reference);
            if (!metric.range().contains(score.value())) {
                assertThat(score.value()).as("%s against %s", output, reference).isNaN();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void fast_distances_equal_their_definitions(long seed) {
        RandomStrings texts = new RandomStrings(seed);
        for (int i = 0; i < 40; i++) {
            String left = texts.letters(texts.below(90), 2 + texts.below(5));
            String right = i % 2 == 0 ? texts.edited(left, texts.below(20)) : texts.letters(texts.below(90), 4);
            SlowDistances slow = new SlowDistances(left, right);

            assertThat(Levenshtein.create().distance(left, right)).isEqualTo(slow.levenshtein());
            assertThat(OptimalStringAlignment.create().distance(left, right)).isEqualTo(slow.optimalStringAlignment());
            assertThat(DamerauLevenshtein.create().distance(left, right)).isEqualTo(slow.damerauLevenshtein());
            assertThat(Indel.commonLength(left, right)).isEqualTo(slow.commonLength());
            assertThat(Levenshtein.weighted(new EditCosts(3, 3, 3)).distance(left, right))
                    .isEqualTo(3L * slow.levenshtein());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 65, 127, 128, 129, 255, 256, 257, 320, 511, 513, 700})
    void distances_of_many_words_equal_their_definitions(int length) {
        RandomStrings texts = new RandomStrings(length);
        for (int letters = 2; letters < 30; letters += 9) {
            String left = texts.letters(length, letters);
            String right = texts.letters(length + texts.below(100), letters) + "\uD83D\uDEB2";
            SlowDistances slow = new SlowDistances(left, right);

            assertThat(Levenshtein.create().distance(left, right)).isEqualTo(slow.levenshtein());
            assertThat(Levenshtein.create().distance(right, left)).isEqualTo(slow.levenshtein());
            assertThat(OptimalStringAlignment.create().distance(left, right)).isEqualTo(slow.optimalStringAlignment());
            assertThat(Indel.commonLength(right, left)).isEqualTo(slow.commonLength());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {768, 1_000, 1_537, 2_304})
    void distances_of_long_similar_texts_equal_their_definition(int length) {
        RandomStrings texts = new RandomStrings(length);
        String text = texts.letters(length, 20);
        List<String> others = List.of(
                texts.edited(text, length / 50),
                texts.edited(text, length / 10),
                "-" + text.substring(0, length / 2) + texts.letters(length / 2, 20),
                "-" + text.substring(0, length / 2) + texts.edited(text.substring(length / 2), length / 5),
                text.substring(length / 8) + "-",
                "-" + text + texts.letters(length / 4, 20) + "-",
                texts.edited(text, 9).substring(length / 3));
        for (String other : others) {
            int expected = new SlowDistances(text, other).levenshtein();

            assertThat(Levenshtein.create().distance(text, other)).isEqualTo(expected);
            assertThat(Levenshtein.create().distance(other, text)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void distances_are_symmetric_and_keep_their_order(long seed) {
        RandomStrings texts = new RandomStrings(seed);
        for (int i = 0; i < 2000; i++) {
            String a = texts.wild(8);
            String b = texts.wild(8);
            String c = texts.wild(8);
            long levenshtein = Levenshtein.create().distance(a, b);
            long osa = OptimalStringAlignment.create().distance(a, b);
            long damerau = DamerauLevenshtein.create().distance(a, b);

            assertThat(Levenshtein.create().distance(b, a)).isEqualTo(levenshtein);
            assertThat(OptimalStringAlignment.create().distance(b, a)).isEqualTo(osa);
            assertThat(DamerauLevenshtein.create().distance(b, a)).isEqualTo(damerau);
            assertThat(damerau).isLessThanOrEqualTo(osa);
            assertThat(osa).isLessThanOrEqualTo(levenshtein);
            assertThat(levenshtein).isLessThanOrEqualTo(Indel.create().distance(a, b));
            assertThat(levenshtein)
                    .isLessThanOrEqualTo(Levenshtein.create().distance(a, c)
                            + Levenshtein.create().distance(c, b));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 64, 300, 2_100, 5_000})
    void an_alignment_accounts_for_every_character_with_the_fewest_errors(int length) {
        RandomStrings texts = new RandomStrings(length);
        for (int edits : new int[] {1, length / 20 + 1, length}) {
            String reference = texts.letters(length, 4);
            String output = texts.edited(reference, edits);
            AlignmentCounts counts = WordErrorRate.cer().align(output, reference);

            assertThat(counts.errors()).isEqualTo(Levenshtein.create().distance(output, reference));
            assertThat(counts.referenceLength()).isEqualTo(reference.length());
            assertThat(counts.outputLength()).isEqualTo(output.length());
        }
    }
}
