package dev.plumbline.metrics.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContainsTest {

    @ParameterizedTest
    @CsvSource({
        "'', x, 0, 0",
        "x, x, 1, 1",
        "the lot is 612 m², 612, 1, 1",
        "Canberra, canberra, 0, 1",
        "STRASSE, strasse, 0, 1",
        "Straße, STRASSE, 0, 0",
        "can berra, canberra, 0, 0",
        "x, xx, 0, 0"
    })
    void looks_for_the_reference(String output, String reference, double asIs, double ignoringCase) {
        assertThat(Contains.create().score(output, reference).value()).isEqualTo(asIs);
        assertThat(Contains.create().ignoringCase().score(output, reference).value())
                .isEqualTo(ignoringCase);
    }

    @Test
    void no_reference_and_an_empty_one_are_undefined() {
        assertThat(Contains.create().score("any", List.of())).isEqualTo(Score.undefined("there is no reference"));
        assertThat(Contains.create().score("any", List.of("any", "")))
                .isEqualTo(Score.undefined("a reference is empty, and every text contains the empty text"));
        assertThat(Contains.create().score("", "").isDefined()).isFalse();
    }

    @Test
    void any_reference_is_right() {
        assertThat(Contains.create().score("a b c", List.of("x", "c")).value()).isEqualTo(1);
    }

    @Test
    @DefaultLocale("tr-TR")
    void case_folds_in_turkish_as_elsewhere() {
        assertThat(Contains.create().ignoringCase().score("A TITLE", "title").value())
                .isEqualTo(1);
    }

    @Test
    void describes_itself() {
        assertThat(Contains.create().ignoringCase().name()).isEqualTo("contains");
        assertThat(Contains.create().range()).isEqualTo(Range.UNIT);
    }
}
