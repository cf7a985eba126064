package dev.plumbline.metrics.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexMatchTest {

    @ParameterizedTest
    @CsvSource({"'', ., 0", "'', ^$, 1", "'a\nb', ^b, 0", "'a\nb', (?m)^b, 1", "lot 27, \\d+, 1", "lot, \\d, 0"})
    void looks_anywhere_in_the_output(String output, String pattern, double score) {
        assertThat(RegexMatch.of(pattern).score(output).value()).isEqualTo(score);
    }

    @Test
    void a_search_of_exponential_time_is_undefined() {
        Score score = RegexMatch.of("(.*a){20}$").score("a".repeat(60) + "!");

        assertThat(score.isDefined()).isFalse();
        assertThat(score.reason()).isEqualTo("the search was given up");
        assertThat(((Score.Undefined) score).cause()).hasMessage("the pattern took more than 20000000 steps");
    }

    @Test
    void a_search_that_overflows_the_stack_is_undefined() {
        Score score = RegexMatch.of("(a|b)*c").score("ab".repeat(1_000_000));

        assertThat(score.isDefined()).isFalse();
        assertThat(((Score.Undefined) score).cause()).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void a_long_output_is_searched_to_its_end() {
        assertThat(RegexMatch.of("end$").score("x".repeat(5_000_000) + "end").value())
                .isEqualTo(1);
    }

    @Test
    void a_pattern_may_bring_its_flags_and_look_around() {
        assertThat(RegexMatch.of(Pattern.compile("CANBERRA", Pattern.CASE_INSENSITIVE))
                        .score("in Canberra")
                        .value())
                .isEqualTo(1);
        assertThat(RegexMatch.of("(?<=\\$)\\d+(?!\\d|,)").score("for $27.").value())
                .isEqualTo(1);
        assertThat(RegexMatch.of("(\\w)\\1").score("book").value()).isEqualTo(1);
    }

    @Test
    void refuses_what_is_no_pattern() {
        assertThatExceptionOfType(PatternSyntaxException.class).isThrownBy(() -> RegexMatch.of("("));
    }

    @Test
    void describes_itself_and_scores_a_sample() {
        RegexMatch metric = RegexMatch.of("a");

        assertThat(metric.name()).isEqualTo("regex-match");
        assertThat(metric.range()).isEqualTo(Range.UNIT);
        assertThat(metric.score(Sample.of("a", List.of())).value()).isEqualTo(1);
    }
}
