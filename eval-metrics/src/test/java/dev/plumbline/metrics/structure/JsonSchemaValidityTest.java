package dev.plumbline.metrics.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.metric.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSchemaValidityTest {

    private static final String INVOICE = """
            {"type": "object",
             "properties": {"total": {"type": "number", "minimum": 0}, "code": {"pattern": "^[A-Z]+$"}},
             "required": ["total"], "additionalProperties": false}
            """;

    private final JsonSchemaValidity invoice = JsonSchemaValidity.of(INVOICE);

    @ParameterizedTest
    @ValueSource(strings = {"{\"total\": 3}", " {\"total\": 0.5, \"code\": \"AB\"}\n"})
    void a_valid_output_scores_1(String output) {
        assertThat(invoice.score(output).value()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"total\": \"3\"}",
                "{\"total\": -1}",
                "{\"total\": 1, \"more\": 2}",
                "{\"total\": 1, \"code\": \"ab\"}",
                "[1]",
                "3",
                "",
                "Here it is: {\"total\": 3}",
                "{\"total\": 3} Enjoy!",
                "{\"total\": NaN}",
                "{\"total\": 3",
                "\ud83d"
            })
    void an_invalid_output_scores_0_and_says_why(String output) {
        assertThat(invoice.score(output).value()).isZero();
        assertThat(invoice.score(output).reason()).isNotBlank();
    }

    @Test
    void the_reason_names_the_place_and_counts_what_is_left_out() {
        assertThat(invoice.score("{\"total\": \"3\"}").reason()).contains("/total");
        assertThat(invoice.score("{\"a\":1,\"b\":2,\"c\":3,\"d\":4}").reason()).endsWith("and 2 more");
    }

    @Test
    void it_scores_the_output_of_a_sample() {
        assertThat(invoice.score(Sample.of("{\"total\": 3}", List.of())).value())
                .isEqualTo(1);
        assertThat(invoice.name()).isEqualTo("json-schema");
    }

    @Test
    void the_dialect_is_what_the_schema_names() {
        String items = "\"items\": [{\"type\": \"string\"}]}";
        JsonSchemaValidity draft7 =
                JsonSchemaValidity.of("{\"$schema\": \"http://json-schema.org/draft-07/schema#\", " + items);

        assertThat(draft7.score("[\"a\"]").value()).isEqualTo(1);
        assertThat(draft7.score("[1]").value()).isZero();
    }

    @Test
    void a_local_reference_is_followed() {
        JsonSchemaValidity list = JsonSchemaValidity.of(
                "{\"$defs\": {\"n\": {\"type\": \"integer\"}}, \"items\": {\"$ref\": \"#/$defs/n\"}}");

        assertThat(list.score("[1, 2]").value()).isEqualTo(1);
        assertThat(list.score("[1, \"2\"]").value()).isZero();
    }

    @Test
    void nothing_is_fetched() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonSchemaValidity.of("{\"$ref\": \"http://localhost:1/other.json\"}"))
                .withMessage("schema must be valid and stand alone, was not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[1]", "3", "{\"$ref\": \"#/$defs/none\"}", "{\"pattern\": \"(\"}"})
    void a_schema_that_is_none_is_not_accepted(String schema) {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonSchemaValidity.of(schema));
    }

    @Test
    void a_pattern_that_backtracks_without_end_gives_up() {
        JsonSchemaValidity slow = JsonSchemaValidity.of("{\"pattern\": \"^.*.*.*.*.*.*.*c$\"}");

        assertThat(slow.score("\"" + "a".repeat(60) + "b\"").isDefined()).isFalse();
        assertThat(slow.score("\"aac\"").value()).isEqualTo(1);
    }

    @Test
    void deep_nesting_under_a_recursive_schema_does_not_throw() {
        JsonSchemaValidity tree = JsonSchemaValidity.of("{\"items\": {\"$ref\": \"#\"}}");
        String deep = "[".repeat(990) + "]".repeat(990);

        assertThat(tree.score(deep)).isNotNull();
        assertThat(tree.score("[".repeat(100_000)).value()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1e999999999", "1e-999999999", "1e99999999999999", "-1E400", "9999999999999999999999999999999999"
            })
    void huge_numbers_do_not_throw(String number) {
        JsonSchemaValidity step = JsonSchemaValidity.of(
                "{\"multipleOf\": 0.01, \"maximum\": 10, \"exclusiveMinimum\": -5, \"enum\": [1]}");

        assertThat(step.score(number)).isNotNull();
    }
}
