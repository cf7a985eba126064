package dev.plumbline.metrics.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValidityTest {

    private static final JsonValidity METRIC = JsonValidity.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "3",
                "\"a\"",
                "{}",
                "[]",
                " \r\n\t{\"a\" : [1, -0.5e+10, true, {\"b\": null}]}\n",
                "\"\\ud83d\"",
                "\"\uD83D\"",
                "1e99999999999",
                "-0"
            })
    void one_value_is_valid(String output) {
        assertThat(METRIC.score(output)).isEqualTo(Score.of(1));
    }

    @Test
    void numbers_are_valid_up_to_a_thousand_characters() {
        assertThat(METRIC.score("1".repeat(1000))).isEqualTo(Score.of(1));
        assertThat(METRIC.score("1".repeat(1001))).isEqualTo(Score.of(0, "the output is not valid JSON"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void no_value_is_not(String output) {
        assertThat(METRIC.score(output)).isEqualTo(Score.of(0, "the output is empty"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"a":1,"a":2}     | 1 | 11
                    {"a":1} and more  | 1 | 9
                    {"a":1} {}        | 1 | 10
                    NaN               | 1 | 4
                    {"a":1,}          | 1 | 8
                    {a:1}             | 1 | 2
                    [1,2              | 1 | 5
                    01                | 1 | 2
                    ```json           | 1 | 1
                    """)
    void anything_else_is_not_and_the_place_is_told(String output, int line, int column) {
        assertThat(METRIC.score(output))
                .isEqualTo(Score.of(0, "the output is not valid JSON at line " + line + ", column " + column));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'a'",
                "// c\n1",
                "/* c */ 1",
                "+1",
                ".5",
                "1.",
                "\"a\nb\"",
                "\"\\x\"",
                "TRUE",
                "\uFEFF1",
                "\"a",
                "Infinity"
            })
    void extensions_are_not(String output) {
        assertThat(METRIC.score(output).value()).isZero();
    }

    @Test
    void nesting_is_valid_down_to_a_thousand() {
        assertThat(METRIC.score("[".repeat(1000) + "]".repeat(1000))).isEqualTo(Score.of(1));
        assertThat(METRIC.score("[".repeat(1001) + "]".repeat(1001)))
                .isEqualTo(Score.of(0, "the output is not valid JSON"));
        assertThat(METRIC.score("[".repeat(1_000_000)).value()).isZero();
    }

    @Test
    void describes_itself_and_scores_a_sample() {
        assertThat(METRIC.name()).isEqualTo("json-validity");
        assertThat(METRIC.range()).isEqualTo(Range.UNIT);
        assertThat(METRIC.score(Sample.of("1", List.of())).value()).isEqualTo(1);
    }
}
