package dev.plumbline.dataset;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.error.DatasetException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An example as a JSON object with conventional field names. */
final class ExampleJson {

    private static final Set<String> RESERVED =
            Set.of("id", "input", "cluster", "reference", "references", "context", "contexts", "metadata");

    private ExampleJson() {}

    static ObjectNode of(Example example) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", example.id());
        if (example.hasInput()) {
            json.put("input", example.input());
        } else {
            texts(json, "input", example.variables());
        }
        if (example.cluster() != null) {
            json.put("cluster", example.cluster());
        }
        texts(json, "references", example.references());
        texts(json, "contexts", example.context());
        texts(json, "metadata", example.metadata());
        if (example.hasInput()) {
            example.variables().forEach((name, value) -> variable(json, example, name, value));
        }
        return json;
    }

    private static void variable(ObjectNode json, Example example, String name, String value) {
        if (RESERVED.contains(name) || name.startsWith("metadata.")) {
            throw new DatasetException(
                    "example '%s' has a variable named '%s' beside its input, which a file has another use for"
                            .formatted(example.id(), name));
        }
        json.put(name, value);
    }

    private static void texts(ObjectNode json, String field, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(json.putArray(field)::add);
        }
    }

    private static void texts(ObjectNode json, String field, Map<String, String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(json.putObject(field)::put);
        }
    }
}
