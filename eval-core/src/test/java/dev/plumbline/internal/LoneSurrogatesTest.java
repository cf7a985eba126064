package dev.plumbline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoneSurrogatesTest {

    @ParameterizedTest
    @CsvSource({
        "'\uD83D', '\\ud83d', '\uFFFD'",
        "'a\uDE00b', 'a\\ude00b', 'a\uFFFDb'",
        "'\uDE00\uD83D', '\\ude00\\ud83d', '\uFFFD\uFFFD'",
        "'\uD83D\uD83D\uDE00', '\\ud83d\uD83D\uDE00', '\uFFFD\uD83D\uDE00'",
        "'\uD83D\uDE00\uDE00', '\uD83D\uDE00\\ude00', '\uD83D\uDE00\uFFFD'"
    })
    void halves_that_stand_alone_are_found(String text, String escaped, String replaced) {
        assertThat(LoneSurrogates.areIn(text)).isTrue();
        assertThat(LoneSurrogates.escaped(text)).isEqualTo(escaped);
        assertThat(LoneSurrogates.replaced(text)).isEqualTo(replaced);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "é \u2028 \uFFFD", "\uD83D\uDE00\uD83D\uDE00", "\uD7FF\uE000"})
    void whole_characters_stay(String text) {
        assertThat(LoneSurrogates.areIn(text)).isFalse();
        assertThat(LoneSurrogates.escaped(text)).isEqualTo(text);
        assertThat(LoneSurrogates.replaced(text)).isEqualTo(text);
    }
}
