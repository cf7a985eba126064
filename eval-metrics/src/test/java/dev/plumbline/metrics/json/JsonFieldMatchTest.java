package dev.plumbline.metrics.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonFieldMatchTest {

    private static final JsonFieldMatch PRICE = JsonFieldMatch.of("/price");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"price":1.0}         | {"price":1}             | 1
                    {"price":1e2}         | {"price":100.00}        | 1
                    {"price":"1"}         | {"price":1}             | 0
                    {"price":null}        | {"price":null}          | 1
                    {"price":null}        | {"price":0}             | 0
                    {"price":false}       | {"price":null}          | 0
                    {"price":{"a":1,"b":[1.0]}} | {"price":{"b":[1],"a":1.0}} | 1
                    {"price":[1,2]}       | {"price":[2,1]}         | 0
                    {"price":0.1}         | {"price":0.10000000000000001} | 0
                    {"price":1e999999}    | {"price":10e999998}     | 1
                    {"price":1e999999}    | {"price":1}             | 0
                    """)
    void compares_by_value(String output, String reference, double score) {
        assertThat(PRICE.score(output, reference)).isEqualTo(Score.of(score));
        assertThat(PRICE.score(reference, output)).isEqualTo(Score.of(score));
    }

    @Test
    void output_without_the_field_or_without_json_is_wrong() {
        assertThat(PRICE.score("{\"cost\":1}", "{\"price\":1}"))
                .isEqualTo(Score.of(0, "the output has no field /price"));
        assertThat(PRICE.score("", "{\"price\":1}")).isEqualTo(Score.of(0, "the output has no field /price"));
        assertThat(PRICE.score("[1]", "{\"price\":1}")).isEqualTo(Score.of(0, "the output has no field /price"));
        assertThat(PRICE.score("{\"price\":", "{\"price\":1}"))
                .isEqualTo(Score.of(0, "the output is not valid JSON at line 1, column 10"));
        assertThat(PRICE.score("[".repeat(2000), "{\"price\":1}"))
                .isEqualTo(Score.of(0, "the output is not valid JSON"));
        assertThat(PRICE.score("{\"price\":1e99999999999}", "{\"price\":1}"))
                .isEqualTo(Score.of(0, "the output is not valid JSON"));
    }

    @Test
    void references_without_the_field_are_passed_over() {
        assertThat(PRICE.score("{\"price\":1}", List.of("x", "{}", "{\"price\":2}", "{\"price\":1}")))
                .isEqualTo(Score.of(1));
        assertThat(PRICE.score("{\"price\":1}", List.of("x", "", "{}")))
                .isEqualTo(Score.undefined("no reference is JSON with the field /price"));
        assertThat(PRICE.score("{\"price\":1}", List.of()))
                .isEqualTo(Score.undefined("no reference is JSON with the field /price"));
    }

    @Test
    void pointers_reach_into_objects_and_arrays() {
        String json = "{\"parties\":[{\"name\":\"Ada\"}],\"a/b\":1,\"\":2}";

        assertThat(JsonFieldMatch.of("/parties/0/name").score(json, json)).isEqualTo(Score.of(1));
        assertThat(JsonFieldMatch.of("/a~1b").score(json, json)).isEqualTo(Score.of(1));
        assertThat(JsonFieldMatch.of("/").score(json, json)).isEqualTo(Score.of(1));
        assertThat(JsonFieldMatch.of("").score(json, json)).isEqualTo(Score.of(1));
        assertThat(JsonFieldMatch.of("/parties/1/name").score(json, json).isDefined())
                .isFalse();
    }

    @Test
    void refuses_what_is_no_pointer() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonFieldMatch.of("price"));
    }

    @Test
    void describes_itself() {
        assertThat(PRICE.name()).isEqualTo("json-field-match /price");
        assertThat(PRICE.range()).isEqualTo(Range.UNIT);
    }
}
