package dev.plumbline.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.metric.Score;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares expected JSON with our values: numbers by a tolerance, everything else exactly. */
final class Difference {

    private static final double TOLERANCE = 1e-9;
    /** Values that were computed in single precision; compared where we have such a value at all. */
    private static final String SINGLE_PRECISION = "torchmetrics_float32";

    private final List<String> found = new ArrayList<>();

    private Difference() {}

    static List<String> between(JsonNode expected, Object actual) {
        Difference difference = new Difference();
        difference.compare("", expected, actual, TOLERANCE);
        return difference.found;
    }

    private void compare(String path, JsonNode expected, @Nullable Object actual, double tolerance) {
        if (actual instanceof Score score) {
            compare(path, expected, score.isDefined() ? score.value() : null, tolerance);
        } else if (expected.isObject() && actual instanceof Map<?, ?> map) {
            compareObject(path, expected, map, tolerance);
        } else if (expected.isArray() && actual != null && isList(actual)) {
            compareList(path, expected, elements(actual), tolerance);
        } else if (!isSame(expected, actual, tolerance)) {
            found.add(path + ": expected " + expected + ", was " + describe(actual));
        }
    }

    private void compareObject(String path, JsonNode expected, Map<?, ?> actual, double tolerance) {
        expected.properties().forEach(field -> {
            String key = field.getKey();
            boolean single = key.equals(SINGLE_PRECISION);
            if (actual.containsKey(key)) {
                compare(path + "/" + key, field.getValue(), actual.get(key), single ? 1e-5 : tolerance);
            } else if (!single) {
                found.add(path + "/" + key + ": no value, expected " + field.getValue());
            }
        });
    }

    private void compareList(String path, JsonNode expected, List<?> actual, double tolerance) {
        if (expected.size() != actual.size()) {
            found.add(path + ": expected " + expected + ", was " + actual);
            return;
        }
        for (int i = 0; i < actual.size(); i++) {
            compare(path + "[" + i + "]", expected.get(i), actual.get(i), tolerance);
        }
    }

    private static boolean isSame(JsonNode expected, @Nullable Object actual, double tolerance) {
        if (actual == null) {
            return expected.isNull();
        }
        if (actual instanceof Number number) {
            return isSameNumber(expected, number, tolerance);
        }
        if (actual instanceof Boolean truth) {
            return expected.isBoolean() && expected.booleanValue() == truth;
        }
        return expected.isTextual() && expected.asText().equals(actual.toString());
    }

    private static boolean isSameNumber(JsonNode expected, Number actual, double tolerance) {
        double value = actual.doubleValue();
        if (expected.isTextual()) {
            return List.of("NaN", "Infinity", "-Infinity").contains(expected.asText())
                    && Double.compare(Double.parseDouble(expected.asText()), value) == 0;
        }
        if (!expected.isNumber()) {
            return false;
        }
        double wanted = expected.doubleValue();
        if (expected.isIntegralNumber() && (actual instanceof Integer || actual instanceof Long)) {
            return wanted == value;
        }
        return Math.abs(wanted - value) <= tolerance * Math.max(1, Math.abs(wanted));
    }

    private static boolean isList(Object value) {
        return value instanceof Collection || value.getClass().isArray();
    }

    private static List<?> elements(Object value) {
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            elements.add(Array.get(value, i));
        }
        return elements;
    }

    private static String describe(@Nullable Object value) {
        return value instanceof CharSequence ? "\"" + value + "\"" : String.valueOf(value);
    }
}
