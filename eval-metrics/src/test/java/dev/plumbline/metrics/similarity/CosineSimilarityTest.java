package dev.plumbline.metrics.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.Range;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CosineSimilarityTest {

    private static final CosineSimilarity WORDS = CosineSimilarity.ofWords();

    @ParameterizedTest
    @CsvSource({
        "'', '', 1",
        "'', sea, 0",
        "sea, sky, 0",
        "a b, a b a b, 1",
        "a b b, a b, 0.9486832980505138",
        "a, a b, 0.7071067811865475",
        "A, a, 0",
    })
    void edge_cases(String one, String other, double cosine) {
        assertThat(WORDS.score(one, other).value()).isCloseTo(cosine, within(1e-15));
        assertThat(WORDS.score(other, one).value()).isCloseTo(cosine, within(1e-15));
    }

    @Test
    void ngrams_of_characters_and_words() {
        // aba, bab, aba: counts 2 and 1 against bab alone.
        assertThat(CosineSimilarity.ofCharacters(3).score("ababa", "bab").value())
                .isCloseTo(1 / Math.sqrt(5), within(1e-15));
        assertThat(CosineSimilarity.ofCharacters(3).score("ab", "cd").value()).isZero();
        assertThat(CosineSimilarity.ofWords(2).score("a b c", "a b d").value()).isCloseTo(0.5, within(1e-15));
        assertThat(CosineSimilarity.ofWords().lowerCase().score("A b", "a B").value())
                .isEqualTo(1);
    }

    @Test
    void the_best_reference_counts_and_none_is_undefined() {
        assertThat(WORDS.score("a", List.of("b", "a")).value()).isEqualTo(1);
        assertThat(WORDS.score("a", List.of()).isDefined()).isFalse();
    }

    @Test
    void it_says_what_it_is() {
        assertThat(WORDS.name()).isEqualTo("cosine");
        assertThat(CosineSimilarity.ofCharacters(3).name()).isEqualTo("cosine-char-3");
        assertThat(CosineSimilarity.ofWords(2).name()).isEqualTo("cosine-word-2");
        assertThat(WORDS.range()).isEqualTo(Range.UNIT);
        assertThatIllegalArgumentException().isThrownBy(() -> CosineSimilarity.ofWords(0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void it_agrees_with_the_cosine_of_written_out_vectors(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            double[] a = random.ints(4, 0, 4).asDoubleStream().toArray();
            double[] b = random.ints(4, 0, 4).asDoubleStream().toArray();
            double expected = sum(a) + sum(b) == 0 ? 1 : Vectors.cosine(a, b);

            assertThat(WORDS.score(text(a), text(b)).value()).isCloseTo(expected, within(1e-12));
        }
    }

    private static double sum(double[] counts) {
        return Vectors.manhattan(counts, new double[counts.length]);
    }

    private static String text(double[] counts) {
        StringBuilder text = new StringBuilder();
        for (int word = 0; word < counts.length; word++) {
            text.append(("w" + word + " ").repeat((int) counts[word]));
        }
        return text.toString();
    }
}
