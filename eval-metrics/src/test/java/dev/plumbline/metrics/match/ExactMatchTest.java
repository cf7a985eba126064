package dev.plumbline.metrics.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactMatchTest {

    private static final ExactMatch STRIPPED = ExactMatch.create();
    private static final ExactMatch RAW = ExactMatch.raw();
    private static final ExactMatch SQUAD = ExactMatch.squad();

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',             '',          1, 1, 1
                    'Canberra\n',   'Canberra',  1, 0, 1
                    'The capital.', 'capital',   0, 0, 1
                    """)
    void edges_are_as_documented(String output, String reference, double stripped, double raw, double squad) {
        assertThat(STRIPPED.score(output, reference).value()).isEqualTo(stripped);
        assertThat(RAW.score(output, reference).value()).isEqualTo(raw);
        assertThat(SQUAD.score(output, reference).value()).isEqualTo(squad);
    }

    @Test
    void no_reference_is_undefined() {
        for (ExactMatch metric : List.of(STRIPPED, RAW, SQUAD)) {
            assertThat(metric.score("any", List.of())).isEqualTo(Score.undefined("there is no reference"));
        }
    }

    @Test
    void any_reference_is_right() {
        assertThat(STRIPPED.score("b", List.of("a", "b", "c")).value()).isEqualTo(1);
        assertThat(STRIPPED.score("d", List.of("a", "b", "c")).value()).isZero();
    }

    /** From the examples and the script of SQuAD: lower case, punctuation deleted, articles dropped, spaces collapsed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The Eiffel Tower!        | eiffel tower
                    'a  cat   sat'           | cat sat
                    'the'                    | ''
                    'an apple a day'         | apple day
                    'theatre and anthem'     | theatre and anthem
                    'U.S.A.'                 | usa
                    'well-known'             | wellknown
                    '3.6'                    | 36
                    '-10'                    | 10
                    '$1,000'                 | 1000
                    'the_end'                | theend
                    'a\u00A0b'               | b
                    '\u201Cquoted\u201D'     | '\u201Cquoted\u201D'
                    'STRASSE'                | strasse
                    'the\u0301 end'          | '\u0301 end'
                    """)
    void squad_normalisation_is_that_of_the_script(String text, String normalized) {
        assertThat(SquadNormalization.normalize(text)).isEqualTo(normalized);
    }

    @Test
    @DefaultLocale("tr-TR")
    void case_folds_in_turkish_as_elsewhere() {
        assertThat("TITLE".toLowerCase(Locale.getDefault())).isNotEqualTo("title");
        assertThat(SQUAD.score("TITLE", "title").value()).isEqualTo(1);
    }

    @Test
    void strips_the_white_space_of_unicode() {
        assertThat(STRIPPED.score("\u2003Canberra\u2029", "Canberra").value()).isEqualTo(1);
        assertThat(STRIPPED.score("Can berra", "Canberra").value()).isZero();
    }

    @Test
    void describes_itself() {
        assertThat(List.of(STRIPPED.name(), RAW.name(), SQUAD.name()))
                .containsExactly("exact-match", "raw-exact-match", "squad-exact-match");
        assertThat(STRIPPED.range()).isEqualTo(Range.UNIT);
        assertThat(STRIPPED.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    }

    @Test
    void scores_a_sample() {
        assertThat(STRIPPED.score(Sample.of("a", List.of("a"))).value()).isEqualTo(1);
    }
}
