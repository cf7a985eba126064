package dev.plumbline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdSetTest {

    private static final int MANY = 300_000;

    @Test
    void new_ids_give_zero_and_known_ones_their_ordinal() {
        IdSet ids = new IdSet();

        assertThat(ids.add("a")).isZero();
        assertThat(ids.add("b")).isZero();
        assertThat(ids.add("a")).isEqualTo(1);
        assertThat(ids.add("b")).isEqualTo(2);
        assertThat(ids.add("c")).isZero();
        assertThat(ids.add("c")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "row-%s", "%s-of-a-document-with-a-rather-long-name", "\uD83D%s"})
    void tells_many_similar_ids_apart(String pattern) {
        IdSet ids = new IdSet();

        long known = IntStream.rangeClosed(1, MANY)
                .filter(i -> ids.add(pattern.formatted(Integer.toString(i))) != 0)
                .count();
        assertThat(known).isZero();
        for (int i = 1; i <= MANY; i += 997) {
            assertThat(ids.add(pattern.formatted(Integer.toString(i)))).isEqualTo(i);
        }
    }

    @Test
    void tells_texts_of_equal_characters_and_different_length_apart() {
        IdSet ids = new IdSet();

        for (int length = 0; length < 500; length++) {
            assertThat(ids.add("\0".repeat(length))).isZero();
        }
    }
}
