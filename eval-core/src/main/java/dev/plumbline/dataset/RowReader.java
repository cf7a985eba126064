package dev.plumbline.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Turns a row into an example, as a mapping says. */
final class RowReader {

    private final FieldMapping mapping;

    RowReader(FieldMapping mapping) {
        this.mapping = mapping;
    }

    Example read(Row row) {
        return mapping.isConventional() ? conventional(row) : mapped(row);
    }

    private Example mapped(Row row) {
        String idField = mapping.id();
        Example.Builder example = Example.builder(idField == null ? Long.toString(row.number()) : id(row, idField));
        String input = mapping.input();
        if (input != null) {
            example.input(text(row, input, row.require(input)));
        }
        mapping.references().forEach(field -> texts(row, field, row.require(field), example::reference));
        mapping.context().forEach(field -> texts(row, field, row.require(field), example::context));
        mapping.variables()
                .forEach((name, field) -> ifPresent(row.require(field), value -> example.variable(name, value)));
        mapping.metadata()
                .forEach((name, field) -> ifPresent(row.require(field), value -> example.metadata(name, value)));
        String cluster = mapping.cluster();
        if (cluster != null) {
            cluster(row.require(cluster), example);
        }
        return example.build();
    }

    private static Example conventional(Row row) {
        ObjectNode fields = row.fields();
        Example.Builder example =
                Example.builder(fields.hasNonNull("id") ? id(row, "id") : Long.toString(row.number()));
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            conventional(row, field.getKey(), field.getValue(), example);
        }
        Example built = example.build();
        if (!built.hasInput() && built.variables().isEmpty()) {
            throw row.error("field 'input' is missing, and there is no other field that could be a variable");
        }
        return built;
    }

    private static void conventional(Row row, String name, JsonNode value, Example.Builder example) {
        switch (name) {
            case "id" -> {}
            case "input" -> input(row, value, example);
            case "reference", "context" -> texts(row, name, value, adder(name, example));
            case "references", "contexts" -> texts(row, name, JsonText.array(row, name, value), adder(name, example));
            case "cluster" -> cluster(value, example);
            case "metadata" -> flatten("", value, example::metadata);
            default -> other(name, value, example);
        }
    }

    private static void input(Row row, JsonNode value, Example.Builder example) {
        if (value.isObject()) {
            flatten("", value, example::variable);
        } else {
            example.input(text(row, "input", value));
        }
    }

    private static void other(String name, JsonNode value, Example.Builder example) {
        if (name.startsWith("metadata.")) {
            ifPresent(value, text -> example.metadata(name.substring("metadata.".length()), text));
        } else {
            flatten(name, value, example::variable);
        }
    }

    /** An empty key is none: rows without one must not become one big cluster. */
    private static void cluster(JsonNode value, Example.Builder example) {
        ifPresent(value, key -> {
            if (!key.isBlank()) {
                example.cluster(key);
            }
        });
    }

    private static Consumer<String> adder(String name, Example.Builder example) {
        return name.startsWith("reference") ? example::reference : example::context;
    }

    private static void flatten(String path, JsonNode value, TextSink sink) {
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> flatten(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), sink));
        } else {
            ifPresent(value, text -> sink.put(path, text));
        }
    }

    private static String id(Row row, String field) {
        String id = text(row, field, row.require(field));
        if (id.isBlank()) {
            throw row.error("field '" + field + "' is the id and must not be blank");
        }
        return id;
    }

    private static String text(Row row, String field, JsonNode value) {
        String text = JsonText.of(value);
        if (text == null) {
            throw row.error("field '" + field + "' is null");
        }
        return text;
    }

    private static void texts(Row row, String field, JsonNode value, Consumer<String> sink) {
        if (!value.isArray()) {
            ifPresent(value, sink);
            return;
        }
        for (JsonNode element : value) {
            sink.accept(text(row, field, element));
        }
    }

    private static void ifPresent(JsonNode value, Consumer<String> sink) {
        @Nullable String text = JsonText.of(value);
        if (text != null) {
            sink.accept(text);
        }
    }

    private interface TextSink {
        void put(String name, String value);
    }
}
