package dev.plumbline.stats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * One case of a vector file.
 *
 * @param id which case it is
 * @param metric the name that the registry maps
 * @param json the whole case
 */
record ReferenceVector(String id, String metric, JsonNode json) {

    static ReferenceVector from(JsonNode json) {
        return new ReferenceVector(json.path("id").asText(), json.path("metric").asText(), json);
    }

    JsonNode config() {
        return json.path("config");
    }

    JsonNode expected() {
        return json.path("expected");
    }

    String config(String name) {
        return config().path(name).asText();
    }

    JsonNode input(String name) {
        JsonNode input = json.path("inputs").path(name);
        if (input.isMissingNode()) {
            throw new IllegalArgumentException("no input '" + name + "'");
        }
        return input;
    }

    double number(String name) {
        return input(name).doubleValue();
    }

    int count(String name) {
        return input(name).intValue();
    }

    double[] numbers(String name) {
        return numbers(input(name));
    }

    static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
    }

    static int[] integers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::intValue)
                .toArray();
    }

    static <T> T[] rows(JsonNode array, Function<JsonNode, T> row, T[] none) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(row)
                .toList()
                .toArray(none);
    }
}
