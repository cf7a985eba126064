package dev.plumbline.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.error.DatasetException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file: its fields, and where it stands for the messages.
 *
 * @param file the file
 * @param line the line on which the row starts, from 1
 * @param number the number of the row, from 1
 * @param fields its fields; columns of CSV are texts
 */
record Row(Path file, long line, long number, ObjectNode fields) {

    /** The value at a path: the field of that very name, else along the dots or as a JSON pointer; null if absent. */
    @Nullable
    JsonNode find(String path) {
        JsonNode direct = fields.get(path);
        if (direct != null) {
            return direct;
        }
        if (path.startsWith("/")) {
            JsonNode node = fields.at(path);
            return node.isMissingNode() ? null : node;
        }
        int dot = path.indexOf('.');
        return dot < 0 ? null : descend(fields, path);
    }

    JsonNode require(String path) {
        JsonNode node = find(path);
        if (node == null) {
            throw error("field '" + path + "' is missing");
        }
        return node;
    }

    DatasetException error(String problem) {
        return new DatasetException(file + ":" + line + ": " + problem);
    }

    private static @Nullable JsonNode descend(JsonNode from, String path) {
        JsonNode node = from;
        for (String name : path.split("\\.", -1)) {
            node = node == null ? null : node.isArray() ? element(node, name) : node.get(name);
        }
        return node;
    }

    private static @Nullable JsonNode element(JsonNode array, String index) {
        boolean number =
                !index.isEmpty() && index.length() < 10 && index.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? array.get(Integer.parseInt(index)) : null;
    }
}
