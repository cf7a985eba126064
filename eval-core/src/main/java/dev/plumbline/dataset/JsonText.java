package dev.plumbline.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/** Our own JSON mapper, never the host's, and how a JSON value becomes text. */
final class JsonText {

    /** A field of a dataset may be a whole document; one that is longer than this is an accident. */
    static final int LONGEST_TEXT = 512 * 1024 * 1024;

    /** Strict: a repeated field or anything after the value is an error. Numbers keep their digits. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonText() {}

    /** The text of a value: a string as it is, null as null, anything else as JSON. */
    static @Nullable String of(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }

    /** A value that must be an array of texts, given as JSON or (in CSV) as a text that holds JSON. */
    static JsonNode array(Row row, String field, JsonNode value) {
        JsonNode array = value.isTextual() ? parse(row, field, value.textValue()) : value;
        if (!array.isArray() && !array.isNull()) {
            throw row.error("field '" + field + "' must be an array");
        }
        return array;
    }

    private static JsonNode parse(Row row, String field, String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw row.error("field '" + field + "' must be an array: " + reason(e));
        }
    }

    /** What is wrong with a JSON text, in the parser's words and on one line. */
    static String reason(JsonProcessingException e) {
        return e.getOriginalMessage().lines().findFirst().orElse("");
    }
}
