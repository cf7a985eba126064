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
            example.variables().forEach(json.putObject("input")::put);
        }
        if (example.cluster() != null) {
            json.put("cluster", example.cluster());
        }
        texts(json, "references", example.references());
        texts(json, "contexts", example.context());
        texts(json, "metadata", example.metadata());
        if (example.hasInput()) {
            example.variables().forEach((name, value) -> {
                requireFree(example, name);
                json.put(name, value);
            });
        }
        return json;
    }

    /** A variable that stands among the other fields must not have the name of one. */
    static void requireFree(Example example, String name) {
        if (RESERVED.contains(name) || name.startsWith("metadata.")) {
            throw new DatasetException("example '%s' has a variable named '%s', which is the name of another field"
                    .formatted(example.id(), name));
        }
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
