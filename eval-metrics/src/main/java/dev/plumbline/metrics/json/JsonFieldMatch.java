package dev.plumbline.metrics.json;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.Comparator;
import java.util.List;

/**
 * Whether a field of the output, which should be JSON, has the value that it has in a reference, which is JSON too.
 *
 * <p>1 if the values are equal for any of the references, else 0 with the reason. Numbers are equal by value (1.0 and
 * 1), objects whatever the order of their fields, arrays in order. Named {@code json-field-match} and the pointer, as in
 * {@code json-field-match /price}.
 *
 * <table>
 * <caption>Edges</caption>
 * <tr><th>case</th><th>score</th></tr>
 * <tr><td>the output is not JSON, or lacks the field</td><td>0, with the reason</td></tr>
 * <tr><td>the field is null in both</td><td>1</td></tr>
 * <tr><td>no reference is JSON and has the field</td><td>undefined</td></tr>
 * </table>
 */
public final class JsonFieldMatch implements TextMetric {

    /** Jackson's number nodes differ by type, so 1 and 1.0 must be compared by value. */
    private static final Comparator<JsonNode> BY_VALUE = (left, right) -> {
        if (left.isNumber() && right.isNumber()) {
            return left.decimalValue().compareTo(right.decimalValue());
        }
        return left.equals(right) ? 0 : 1;
    };

    private final JsonPointer pointer;

    private JsonFieldMatch(JsonPointer pointer) {
        this.pointer = pointer;
    }

    /**
     * Compares one field.
     *
     * @param pointer a JSON pointer (RFC 6901) such as {@code /price} or {@code /parties/0/name}
     * @return the metric
     * @throws IllegalArgumentException if it is no pointer
     */
    public static JsonFieldMatch of(String pointer) {
        return new JsonFieldMatch(JsonPointer.compile(pointer));
    }

    @Override
    public String name() {
        return "json-field-match " + pointer;
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    @Override
    public Score score(String output, List<String> references) {
        List<JsonNode> expected = references.stream()
                .map(this::fieldOrMissing)
                .filter(node -> !node.isMissingNode())
                .toList();
        if (expected.isEmpty()) {
            return Score.undefined("no reference is JSON with the field " + pointer);
        }
        try {
            JsonNode actual = StrictJson.parse(output).at(pointer);
            if (actual.isMissingNode()) {
                return Score.of(0, "the output has no field " + pointer);
            }
            return Score.passed(expected.stream().anyMatch(node -> node.equals(BY_VALUE, actual)));
        } catch (JsonProcessingException e) {
            return Score.of(0, "the output " + StrictJson.reason(e));
        }
    }

    private JsonNode fieldOrMissing(String reference) {
        try {
            return StrictJson.parse(reference).at(pointer);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
