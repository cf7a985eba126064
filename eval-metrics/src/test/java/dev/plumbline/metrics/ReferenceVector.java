package dev.plumbline.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

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

    JsonNode inputs() {
        return json.path("inputs");
    }

    JsonNode expected() {
        return json.path("expected");
    }

    List<String> hypotheses() {
        return texts(json.path("hypotheses"));
    }

    String hypothesis() {
        return hypotheses().get(0);
    }

    /** The references of each hypothesis. */
    List<List<String>> references() {
        List<List<String>> all = new ArrayList<>();
        json.path("references").forEach(segment -> all.add(texts(segment)));
        return all;
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(array.get(i));
        }
        return numbers;
    }

    /** A number; those that are not finite are written as text. */
    static double number(JsonNode node) {
        return node.isTextual() ? Double.parseDouble(node.asText()) : node.doubleValue();
    }
}
