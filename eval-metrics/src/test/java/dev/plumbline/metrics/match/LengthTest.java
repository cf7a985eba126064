package dev.plumbline.metrics.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "' \n\t ', 4, 0",
        "one, 3, 1",
        "' two  words ', 12, 2",
        "'no\u00A0break', 8, 2",
        "'\u3000wide\u2003space', 11, 2",
        "'zero\u200Bwidth', 10, 1",
        "'\uD83D\uDE00\uD83D\uDE00', 2, 1",
        "'e\u0301', 2, 1",
        "'\uD83D', 1, 1"
    })
    void counts_code_points_and_words(String output, double characters, double words) {
        assertThat(Length.characters().score(output).value()).isEqualTo(characters);
        assertThat(Length.words().score(output).value()).isEqualTo(words);
    }

    @Test
    void describes_itself_and_scores_a_sample() {
        assertThat(Length.characters().name()).isEqualTo("characters");
        assertThat(Length.words().name()).isEqualTo("words");
        assertThat(Length.words().range()).isEqualTo(Range.NON_NEGATIVE);
        assertThat(Length.words().score(Sample.of("a b", List.of())).value()).isEqualTo(2);
    }
}
