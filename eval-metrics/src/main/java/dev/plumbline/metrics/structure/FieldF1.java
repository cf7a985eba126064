package dev.plumbline.metrics.structure;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many fields of a JSON output are right, as F1 over fields. Immutable.
 *
 * <pre>{@code
 * FieldF1 fields = FieldF1.builder()
 *         .compare("/price", FieldComparator.within(0.005))
 *         .compare("/parties/*", FieldComparator.ignoringCase())
 *         .ignore("/notes")
 *         .build();
 * fields.score("{\"price\": 10.001, \"year\": 2024}", "{\"price\": 10, \"year\": 2025}").value();  // 0.5
 * }</pre>
 *
 * <p>A field is an innermost value, named by its JSON Pointer (RFC 6901): a string, number, truth value, null, or an empty
 * object or array. Items of an array are compared by position, fields of an object in any order. Unless a comparator is
 * given, values must be equal and of one type, numbers by value ({@code 1} is {@code 1.0}, {@code "1"} is not). With r
 * fields right, precision is r over the output's fields, recall r over the reference's, and the score 2r over both; it
 * lies in 0..1 and more is better. Of several references the best counts.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Score</th></tr>
 * <tr><td>no reference</td><td>undefined</td></tr>
 * <tr><td>a reference that is not JSON</td><td>undefined</td></tr>
 * <tr><td>an output that is not JSON, or has text around it</td><td>0, with that reason</td></tr>
 * <tr><td>{@code {}} and {@code {}}</td><td>1</td></tr>
 * <tr><td>{@code {}} and {@code {"a": 1}}</td><td>0</td></tr>
 * <tr><td>every field ignored</td><td>1</td></tr>
 * </table>
 *
 * <p>It costs O(characters + fields × patterns). Source: slot-level F1 of information extraction (Chinchor and Sundheim,
 * MUC-5, 1993), without its partial credit.
 */
public final class FieldF1 implements TextMetric {

    private final Map<FieldPattern, FieldComparator> comparators;
    private final List<FieldPattern> ignored;

    private FieldF1(Builder builder) {
        comparators = new LinkedHashMap<>(builder.comparators);
        ignored = List.copyOf(builder.ignored);
    }

    /**
     * The metric that compares every field exactly.
     *
     * @return the metric, named {@code field-f1}
     */
    public static FieldF1 create() {
        return builder().build();
    }

    /**
     * Starts a metric with comparators for some fields.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String name() {
        return "field-f1";
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    @Override
    public Score score(String output, List<String> references) {
        if (references.isEmpty()) {
            return Score.undefined("no reference");
        }
        JsonNode actual = Json.parse(output);
        Score best = Score.of(0, "output is not JSON");
        for (String reference : references) {
            JsonNode expected = Json.parse(reference);
            if (expected == null) {
                return Score.undefined("a reference is not JSON");
            }
            if (actual != null) {
                Score score = score(match(expected, actual));
                best = best.value() > score.value() ? best : score;
            }
        }
        return best;
    }

    /**
     * Compares two values field by field.
     *
     * @param expectedJson the right value
     * @param actualJson the value to judge
     * @return the fields that are right, wrong, missing and extra; empty if either text is not JSON
     */
    public Optional<FieldMatch> match(String expectedJson, String actualJson) {
        JsonNode expected = Json.parse(expectedJson);
        JsonNode actual = Json.parse(actualJson);
        return expected == null || actual == null ? Optional.empty() : Optional.of(match(expected, actual));
    }

    private FieldMatch match(JsonNode expected, JsonNode actual) {
        Map<String, JsonNode> wanted = leaves(expected);
        Map<String, JsonNode> given = leaves(actual);
        List<String> right = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        wanted.forEach((pointer, value) -> {
            JsonNode found = given.remove(pointer);
            if (found == null) {
                missing.add(pointer);
            } else {
                (isRight(pointer, value, found) ? right : wrong).add(pointer);
            }
        });
        return new FieldMatch(right, wrong, missing, new ArrayList<>(given.keySet()));
    }

    private Map<String, JsonNode> leaves(JsonNode root) {
        Map<String, JsonNode> leaves = Leaves.of(root);
        leaves.keySet().removeIf(pointer -> ignored.stream().anyMatch(pattern -> pattern.covers(pointer)));
        return leaves;
    }

    private boolean isRight(String pointer, JsonNode expected, JsonNode actual) {
        FieldComparator comparator = comparator(pointer);
        return comparator == null ? Json.isSame(expected, actual) : comparator.matches(text(expected), text(actual));
    }

    private @Nullable FieldComparator comparator(String pointer) {
        for (Map.Entry<FieldPattern, FieldComparator> entry : comparators.entrySet()) {
            if (entry.getKey().covers(pointer)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static String text(JsonNode leaf) {
        return leaf.isTextual() ? leaf.textValue() : leaf.toString();
    }

    private static Score score(FieldMatch match) {
        return Score.of(
                match.f1(),
                match.right().size() + " right, " + match.wrong().size() + " wrong, "
                        + match.missing().size() + " missing, " + match.extra().size() + " extra");
    }

    /** Collects comparators. Not thread-safe; stays usable after {@link #build()}. */
    public static final class Builder {

        private final Map<FieldPattern, FieldComparator> comparators = new LinkedHashMap<>();
        private final List<FieldPattern> ignored = new ArrayList<>();

        private Builder() {}

        /**
         * Compares a field, and all below it, in its own way. The first pattern that covers a field decides.
         *
         * @param field a JSON Pointer, in which {@code *} stands for any one field or index
         * @param comparator says what is right
         * @return this builder
         * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
         */
        public Builder compare(String field, FieldComparator comparator) {
            comparators.put(FieldPattern.of(field), requireNonNull(comparator, "comparator"));
            return this;
        }

        /**
         * Leaves out a field, and all below it, on both sides.
         *
         * @param field a JSON Pointer, in which {@code *} stands for any one field or index
         * @return this builder
         * @throws IllegalArgumentException if the pointer is neither empty nor begins with a slash
         */
        public Builder ignore(String field) {
            ignored.add(FieldPattern.of(field));
            return this;
        }

        /**
         * Makes the metric.
         *
         * @return the metric
         */
        public FieldF1 build() {
            return new FieldF1(this);
        }
    }
}
