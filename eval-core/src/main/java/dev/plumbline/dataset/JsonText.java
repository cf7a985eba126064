package dev.plumbline.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.regex.Pattern;
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

    /** For one value of several. */
    private static final ObjectReader ELEMENTS =
            MAPPER.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** How the parser's words name a position; the source is never in them. */
    private static final Pattern SOURCE = Pattern.compile("\\[Source: .*?; (line: \\d+, column: \\d+)]");

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
            return parse(json);
        } catch (JsonProcessingException e) {
            throw row.error("field '" + field + "' must be an array: " + reason(e));
        }
    }

    /** The one value of a text. */
    static JsonNode parse(String json) throws JsonProcessingException {
        try {
            return MAPPER.readTree(json);
        } catch (NumberFormatException e) {
            throw outOfRange(e);
        }
    }

    /** The value at which a parser stands, whatever follows it. */
    static JsonNode next(JsonParser parser) throws IOException {
        try {
            return ELEMENTS.readTree(parser);
        } catch (NumberFormatException e) {
            throw outOfRange(e);
        }
    }

    /** What is wrong with a text that is not JSON, and where in its line. */
    static String problem(JsonProcessingException e) {
        String column =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        return "is not valid JSON" + column + ": " + reason(e);
    }

    /** What is wrong, in the parser's words and on one line. */
    static String reason(JsonProcessingException e) {
        if (e instanceof MismatchedInputException) {
            return "there is more after the value";
        }
        String message = e.getOriginalMessage().lines().findFirst().orElse("");
        return SOURCE.matcher(message.replaceFirst(" \\(start marker at .*", ""))
                .replaceAll("$1");
    }

    /** Jackson lets this one through as it is. */
    private static JsonParseException outOfRange(NumberFormatException e) {
        return new JsonParseException(null, "a number is too large", e);
    }
}
