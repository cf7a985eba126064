package dev.plumbline.metrics.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.Range;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetSimilarityTest {

    private static final SetSimilarity JACCARD = SetSimilarity.jaccard();
    private static final SetSimilarity DICE = SetSimilarity.dice();
    private static final SetSimilarity OVERLAP = SetSimilarity.overlap();

    @ParameterizedTest
    @CsvSource({
        // one, other, Jaccard, Dice, overlap
        "'', '', 1, 1, 1",
        "'', sea, 0, 0, 0",
        "sea, '', 0, 0, 0",
        "sea, sky, 0, 0, 0",
        "sea sky, sky sea sea, 1, 1, 1",
        "sea, sea sky, 0.5, 0.6666666666666666, 1",
        "sea sky, sea air, 0.3333333333333333, 0.5, 0.5",
        "Sea, sea, 0, 0, 0",
        "'sea\u2003sky', 'sky\u0085sea', 1, 1, 1",
    })
    void edge_cases(String one, String other, double jaccard, double dice, double overlap) {
        assertThat(JACCARD.score(one, other).value()).isEqualTo(jaccard);
        assertThat(DICE.score(one, other).value()).isEqualTo(dice);
        assertThat(OVERLAP.score(one, other).value()).isEqualTo(overlap);
    }

    @Test
    void ngrams_of_characters_are_code_points() {
        SetSimilarity pairs = JACCARD.characters(2);

        assertThat(DICE.characters(2).score("night", "nacht").value()).isEqualTo(0.25);
        assertThat(pairs.score("\ud83c\udf0a\ud83c\udf0b", "\ud83c\udf0a\ud83c\udf0c")
                        .value())
                .isZero();
        assertThat(pairs.score("a b", "ab").value()).isZero();
    }

    @Test
    void texts_that_are_too_short_are_equal_or_not() {
        SetSimilarity triples = JACCARD.characters(3);

        assertThat(triples.score("ab", "ab").value()).isEqualTo(1);
        assertThat(triples.score("ab", "cd").value()).isZero();
        assertThat(triples.score("ab", "abc").value()).isZero();
        assertThat(JACCARD.words(2).score("one", " one ").value()).isEqualTo(1);
        assertThat(JACCARD.words(2).score("one", "two").value()).isZero();
    }

    @Test
    void ngrams_of_words() {
        assertThat(JACCARD.words(2).score("a b c", "b c d").value()).isCloseTo(1.0 / 3, within(1e-15));
    }

    @Test
    void case_can_be_ignored() {
        assertThat(JACCARD.lowerCase()
                        .score("SEA \u03a3\u03a3", "sea \u03c3\u03c2")
                        .value())
                .isEqualTo(1);
        assertThat(JACCARD.lowerCase().characters(2).score("AB", "ab").value()).isEqualTo(1);
    }

    @Test
    void the_best_reference_counts_and_none_is_undefined() {
        assertThat(JACCARD.score("sea", List.of("sky", "sea air")).value()).isEqualTo(0.5);
        assertThat(JACCARD.score("sea", List.of()).isDefined()).isFalse();
    }

    @Test
    void names_say_what_is_compared() {
        assertThat(JACCARD.name()).isEqualTo("jaccard");
        assertThat(DICE.words(2).name()).isEqualTo("dice-word-2");
        assertThat(OVERLAP.characters(3).name()).isEqualTo("overlap-char-3");
        assertThat(OVERLAP.range()).isEqualTo(Range.UNIT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JACCARD.characters(0))
                .withMessage("n must be at least 1, was 0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void laws(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            String a = text(random);
            String b = text(random);
            SetSimilarity jaccard = random.nextBoolean() ? JACCARD : JACCARD.characters(1 + random.nextInt(3));
            double value = jaccard.score(a, b).value();

            assertThat(value).isEqualTo(jaccard.score(b, a).value()).isBetween(0.0, 1.0);
            assertThat(jaccard.score(a, a).value()).isEqualTo(1);
            assertThat(DICE.score(a, b).value())
                    .isBetween(JACCARD.score(a, b).value(), OVERLAP.score(a, b).value());
        }
    }

    private static String text(Random random) {
        String alphabet = "ab \u00e4\u03a3\ud83c\udf0a\u3000";
        return random.ints(random.nextInt(12), 0, alphabet.length())
                .mapToObj(at -> alphabet.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
