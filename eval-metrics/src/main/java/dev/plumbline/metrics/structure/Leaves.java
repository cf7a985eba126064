package dev.plumbline.metrics.structure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The innermost values of a JSON value by their JSON Pointer (RFC 6901). An empty object or array is one. */
final class Leaves {

    private final Map<String, JsonNode> byPointer = new LinkedHashMap<>();

    private Leaves() {}

    static Map<String, JsonNode> of(JsonNode root) {
        Leaves leaves = new Leaves();
        leaves.collect("", root);
        return leaves.byPointer;
    }

    private void collect(String pointer, JsonNode node) {
        if (node.isEmpty()) {
            byPointer.put(pointer, node);
        } else if (node.isObject()) {
            node.properties().forEach(field -> collect(pointer + "/" + escaped(field.getKey()), field.getValue()));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i));
            }
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
