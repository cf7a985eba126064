package dev.plumbline.dataset;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.error.DatasetException;
import dev.plumbline.internal.LoneSurrogates;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An example as a JSON object with conventional field names. */
final class ExampleJson {

    private static final Set<String> RESERVED =
            Set.of("id", "input", "cluster", "reference", "references", "context", "contexts", "metadata");

    private ExampleJson() {}

    static ObjectNode of(Example example) {
        requireReadable(example, example.variables().keySet());
        requireReadable(example, example.metadata().keySet());
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

    /** JSON parsers read an escaped half of a surrogate pair in a text, but not in a name. */
    private static void requireReadable(Example example, Set<String> names) {
        if (names.stream().anyMatch(LoneSurrogates::areIn)) {
            throw new DatasetException("example '" + example.id()
                    + "' has half of a surrogate pair in the name of a variable or of a piece of metadata");
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
