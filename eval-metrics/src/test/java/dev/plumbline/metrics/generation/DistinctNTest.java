package dev.plumbline.metrics.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctNTest {

    @ParameterizedTest
    @CsvSource({
        "'', 1, 0",
        "sea, 1, 1",
        "sea, 2, 0",
        "sea sea sea sea, 1, 0.25",
        "sea sea sea sea, 2, 0.3333333333333333",
        "a b a b, 2, 0.6666666666666666",
        "'a\u00a0b\u3000c', 1, 1",
        "a A, 1, 1",
    })
    void edge_cases(String text, int n, double share) {
        assertThat(DistinctN.of(n).score(text).value()).isEqualTo(share);
        assertThat(DistinctN.of(n).score(Sample.of(text, List.of())).value()).isEqualTo(share);
    }

    @Test
    void a_corpus_pools_ngrams_that_never_span_texts() {
        DistinctN bigrams = DistinctN.of(2);

        assertThat(bigrams.corpus(List.of("a b", "a b", "b a"))).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(bigrams.corpus(List.of("a", "b"))).isZero();
        assertThat(bigrams.corpus(List.of())).isZero();
        assertThat(bigrams.meanPerText(List.of("a b", "a"))).isEqualTo(0.5);
    }

    @Test
    void it_says_what_it_is() {
        assertThat(DistinctN.of(3).name()).isEqualTo("distinct-3");
        assertThat(DistinctN.of(3).range()).isEqualTo(Range.UNIT);
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DistinctN.of(0))
                .withMessage("n must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DistinctN.of(1).meanPerText(List.of()))
                .withMessage("texts must not be empty, were 0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_counts_as_a_set_of_word_lists_does(long seed) {
        Random random = new Random(seed);
        for (int n = 1; n <= 5; n++) {
            List<String> texts = new ArrayList<>();
            List<List<String>> grams = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                List<String> words = random.ints(random.nextInt(30), 0, 3)
                        .mapToObj(Integer::toString)
                        .toList();
                texts.add(String.join(" ", words));
                int order = n;
                IntStream.rangeClosed(0, words.size() - n).forEach(at -> grams.add(words.subList(at, at + order)));
            }
            Set<List<String>> distinct = new HashSet<>(grams);

            assertThat(DistinctN.of(n).corpus(texts)).isEqualTo((double) distinct.size() / grams.size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void no_text_makes_it_throw(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x10000)
                    .mapToObj(unit -> String.valueOf((char) unit))
                    .collect(Collectors.joining());

            assertThat(DistinctN.of(1 + random.nextInt(4)).score(text).value()).isBetween(0.0, 1.0);
        }
    }
}
