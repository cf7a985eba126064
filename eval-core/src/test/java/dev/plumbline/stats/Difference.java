package dev.plumbline.stats;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares expected JSON with our values. Numbers agree within 1e-9 of the expected one, p-values and quantiles within
 * 1e-8, roots within 1e-6. Sums that should be 0 differ from it by rounding, which is allowed to be 1e-12; not so for
 * probabilities, which must keep their digits however small they are.
 */
final class Difference {

    private static final Pattern PROBABILITY = Pattern.compile("p|p_.*|cdf|sf|pmf|less|greater|two-sided|mid_p|.*_p");
    private static final Pattern ROOT = Pattern.compile("n_for_power|n_per_group.*|n_group1|Tango");
    private static final Set<String> QUANTILES = Set.of("x", "lo", "hi");
    private static final double ROUNDING = 1e-12;

    private final List<String> found = new ArrayList<>();

    private Difference() {}

    static List<String> between(JsonNode expected, @Nullable Object actual) {
        Difference difference = new Difference();
        difference.compare("", expected, actual, new Tolerance(1e-9, ROUNDING));
        return difference.found;
    }

    static List<String> between(JsonNode expected, @Nullable Object actual, double absolute) {
        Difference difference = new Difference();
        difference.compare("", expected, actual, new Tolerance(1e-9, absolute));
        return difference.found;
    }

    private record Tolerance(double relative, double absolute) {

        Tolerance of(String key) {
            if (ROOT.matcher(key).matches()) {
                return new Tolerance(1e-6, ROUNDING);
            }
            if (QUANTILES.contains(key)) {
                return new Tolerance(1e-8, ROUNDING);
            }
            return PROBABILITY.matcher(key).matches() ? new Tolerance(1e-8, 1e-300) : this;
        }

        boolean allows(double expected, double actual) {
            return Math.abs(expected - actual) <= Math.max(absolute, relative * Math.abs(expected));
        }
    }

    private void compare(String path, JsonNode expected, @Nullable Object actual, Tolerance tolerance) {
        if (actual instanceof ReferenceGroups.Echo echo && echo.value().equals(expected)) {
            return;
        }
        if (actual instanceof Interval interval) {
            compare(path, expected, List.of(interval.lower(), interval.upper()), tolerance);
        } else if (expected.isObject() && actual instanceof Map<?, ?> map) {
            compareObject(path, expected, map, tolerance);
        } else if (expected.isArray() && actual != null && isList(actual)) {
            compareList(path, expected, elements(actual), tolerance);
        } else if (!isSame(expected, actual, tolerance)) {
            found.add(path + ": expected " + expected + ", was " + actual);
        }
    }

    private void compareObject(String path, JsonNode expected, Map<?, ?> actual, Tolerance tolerance) {
        expected.properties().forEach(field -> {
            String key = field.getKey();
            if (actual.containsKey(key)) {
                compare(path + "/" + key, field.getValue(), actual.get(key), tolerance.of(key));
            } else {
                found.add(path + "/" + key + ": no value, expected " + field.getValue());
            }
        });
    }

    private void compareList(String path, JsonNode expected, List<?> actual, Tolerance tolerance) {
        if (expected.size() != actual.size()) {
            found.add(path + ": expected " + expected + ", was " + actual);
            return;
        }
        for (int i = 0; i < actual.size(); i++) {
            compare(path + "[" + i + "]", expected.get(i), actual.get(i), tolerance);
        }
    }

    private static boolean isSame(JsonNode expected, @Nullable Object actual, Tolerance tolerance) {
        if (actual == null) {
            return expected.isNull() || expected.asText().equals("NaN");
        }
        if (actual instanceof Number number && expected.isTextual()) {
            return Double.compare(Double.parseDouble(expected.asText()), number.doubleValue()) == 0;
        }
        if (actual instanceof Number number) {
            return expected.isNumber() && tolerance.allows(expected.doubleValue(), number.doubleValue());
        }
        return actual instanceof Boolean truth && expected.isBoolean() && expected.booleanValue() == truth;
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
}
