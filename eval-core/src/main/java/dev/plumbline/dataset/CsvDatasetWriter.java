package dev.plumbline.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.plumbline.error.DatasetException;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes CSV in two passes: the first finds the columns. A CSV cell cannot tell an absent text from an empty one, so
 * examples that differ in what they hold are refused rather than changed.
 */
final class CsvDatasetWriter {

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.ALWAYS_QUOTE_STRINGS)
            .build();

    private final Writer out;

    CsvDatasetWriter(Writer out) {
        this.out = out;
    }

    void write(Dataset dataset) throws IOException {
        Set<String> columns = columns(dataset);
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        columns.forEach(schema::addColumn);
        try (Stream<Example> examples = dataset.examples();
                SequenceWriter rows = MAPPER.writer(schema.build()).writeValues(out)) {
            for (Iterator<Example> iterator = examples.iterator(); iterator.hasNext(); ) {
                Example example = iterator.next();
                rows.write(complete(example, cells(example), columns));
            }
        }
    }

    private static Set<String> columns(Dataset dataset) {
        Set<String> columns = new LinkedHashSet<>();
        try (Stream<Example> examples = dataset.examples()) {
            examples.forEach(example -> cells(example).fieldNames().forEachRemaining(columns::add));
        }
        return columns;
    }

    /** The conventional JSON of an example with its objects spread over columns and its arrays as JSON texts. */
    private static ObjectNode cells(Example example) {
        ObjectNode cells = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : ExampleJson.of(example).properties()) {
            switch (field.getKey()) {
                case "input" -> spread(cells, "input", "", field.getValue());
                case "metadata" -> spread(cells, "metadata", "metadata.", field.getValue());
                default -> cells.put(field.getKey(), JsonText.of(field.getValue()));
            }
        }
        return cells;
    }

    private static void spread(ObjectNode cells, String name, String prefix, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(field -> cells.put(prefix + field.getKey(), JsonText.of(field.getValue())));
        } else {
            cells.put(name, JsonText.of(value));
        }
    }

    private static ObjectNode complete(Example example, ObjectNode cells, Set<String> columns) {
        for (String column : columns) {
            if (cells.has(column)) {
                continue;
            }
            switch (column) {
                case "cluster" -> cells.put(column, "");
                case "references", "contexts" -> cells.put(column, "[]");
                default ->
                    throw new DatasetException(
                            "example '%s' has no '%s', as others have, and CSV cannot tell absent from empty: write JSON Lines"
                                    .formatted(example.id(), column));
            }
        }
        return cells;
    }
}
