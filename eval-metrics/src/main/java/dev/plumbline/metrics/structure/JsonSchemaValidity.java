package dev.plumbline.metrics.structure;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaException;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.SpecVersionDetector;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.resource.DisallowSchemaLoader;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the output is JSON that satisfies a JSON Schema. Immutable. It needs {@code com.networknt:json-schema-validator}
 * 1.5 at run time, which this library does not bring.
 *
 * <pre>{@code
 * JsonSchemaValidity valid = JsonSchemaValidity.of("{\"type\": \"object\", \"required\": [\"total\"]}");
 * valid.score("{\"total\": 3}").value();  // 1.0
 * valid.score("{}").reason();             // what is wrong, and where
 * }</pre>
 *
 * <p>The whole output must be one JSON value. The dialect is what {@code $schema} names, or draft 2020-12. The value is 1
 * if the output is valid and 0 if not, with the first failures as the reason; more is better.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Score</th></tr>
 * <tr><td>an output that is not JSON, or has text around it</td><td>0</td></tr>
 * <tr><td>{@code format} keywords</td><td>not asserted, as draft 2020-12 has it</td></tr>
 * <tr><td>a {@code pattern} that takes more than a million steps</td><td>undefined</td></tr>
 * <tr><td>a number such as {@code 1e999999999}</td><td>undefined: the validator would exhaust memory</td></tr>
 * <tr><td>a schema so recursive that an output exhausts the stack</td><td>undefined</td></tr>
 * <tr><td>a {@code $ref} to another document</td><td>not accepted: nothing is ever fetched</td></tr>
 * </table>
 *
 * <p>Source: JSON Schema, draft 2020-12.
 */
public final class JsonSchemaValidity implements Metric {

    private static final int SHOWN = 3;

    private final JsonSchema schema;

    private JsonSchemaValidity(JsonSchema schema) {
        this.schema = schema;
    }

    /**
     * The metric for one schema.
     *
     * @param schemaJson the schema
     * @return the metric, named {@code json-schema}
     * @throws IllegalArgumentException if the text is not JSON, or not a schema that stands alone
     */
    public static JsonSchemaValidity of(String schemaJson) {
        JsonNode node = Json.parse(schemaJson);
        if (node == null || !(node.isObject() || node.isBoolean())) {
            throw new IllegalArgumentException("schema must be a JSON object, was not");
        }
        VersionFlag dialect =
                SpecVersionDetector.detectOptionalVersion(node, false).orElse(VersionFlag.V202012);
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                dialect, builder -> builder.schemaLoaders(loaders -> loaders.add(DisallowSchemaLoader.getInstance())));
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .locale(Locale.ROOT)
                .regularExpressionFactory(BoundedPattern::of)
                .build();
        try {
            JsonSchema schema = factory.getSchema(node, config);
            schema.initializeValidators();
            return new JsonSchemaValidity(schema);
        } catch (JsonSchemaException e) {
            throw new IllegalArgumentException("schema must be valid and stand alone, was not", e);
        }
    }

    @Override
    public String name() {
        return "json-schema";
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    @Override
    public Score score(Sample sample) {
        return score(sample.output().text());
    }

    /**
     * Validates a text.
     *
     * @param output the text
     * @return 1 or 0; undefined if validation took too much
     */
    public Score score(String output) {
        JsonNode value = Json.parse(output);
        if (value == null) {
            return Score.of(0, "output is not JSON");
        }
        if (Json.hasHugeNumber(value)) {
            return Score.undefined("a number of the output is too large or too small to validate");
        }
        try {
            Set<ValidationMessage> failures = schema.validate(value);
            return failures.isEmpty() ? Score.of(1) : Score.of(0, reason(failures));
        } catch (BoundedPattern.TooManySteps e) {
            return Score.undefined("a pattern of the schema took too many steps", e);
        } catch (StackOverflowError e) {
            return Score.undefined("the output is nested too deeply for the schema", e);
        }
    }

    private static String reason(Set<ValidationMessage> failures) {
        String shown = failures.stream()
                .limit(SHOWN)
                .map(ValidationMessage::getMessage)
                .collect(Collectors.joining("; "));
        return failures.size() > SHOWN ? shown + "; and " + (failures.size() - SHOWN) + " more" : shown;
    }
}
