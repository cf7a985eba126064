package dev.plumbline.metrics.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokenIdsTest {

    @Test
    void equal_tokens_have_equal_ids_in_order_of_appearance() {
        TokenIds ids = new TokenIds(2);

        assertThat(Words.of("one two one\u00A0three two", ids)).containsExactly(0, 1, 0, 2, 1);
        assertThat(ids.size()).isEqualTo(3);
        assertThat(ids.text(2)).isEqualTo("three");
        assertThat(ids.length(1)).isEqualTo(3);
        assertThat(Words.of("  two\tfour ", ids)).containsExactly(1, 3);
    }

    @Test
    void more_tokens_than_expected_are_taken() {
        TokenIds ids = new TokenIds(0);
        Map<String, Integer> slow = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            String token = Integer.toString(i * 7919 % 5_003, 36) + "s".repeat(i % 3);
            int expected = slow.computeIfAbsent(token, key -> slow.size());

            assertThat(ids.idOf(token.toCharArray(), 0, token.length())).isEqualTo(expected);
        }
    }

    @Test
    void a_part_of_an_array_can_be_a_token() {
        TokenIds ids = new TokenIds(4);
        char[] text = "plumbline".toCharArray();
        char[] copy = new char[4];

        assertThat(ids.idOf(text, 0, 4)).isZero();
        assertThat(ids.idOf(text, 5, 5)).isEqualTo(1);
        assertThat(ids.idOf("plum".toCharArray(), 0, 4)).isZero();
        ids.copy(0, copy);
        assertThat(copy).isEqualTo("plum".toCharArray());
        assertThat(ids.text(1)).isEmpty();
    }
}
