package dev.plumbline.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.plumbline.error.DatasetException;
import dev.plumbline.internal.LoneSurrogates;
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
        if (columns.isEmpty()) {
            return;
        }
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
            examples.forEach(example -> {
                ObjectNode cells = cells(example);
                check(example, cells);
                cells.fieldNames().forEachRemaining(columns::add);
            });
        }
        return columns;
    }

    /** The conventional JSON of an example with its objects spread over columns and its arrays as JSON texts. */
    private static ObjectNode cells(Example example) {
        ObjectNode cells = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : ExampleJson.of(example).properties()) {
            switch (field.getKey()) {
                case "input" -> input(cells, example, field.getValue());
                case "metadata" -> example.metadata().forEach((name, value) -> cells.put("metadata." + name, value));
                default -> cells.put(field.getKey(), JsonText.of(field.getValue()));
            }
        }
        return cells;
    }

    private static void input(ObjectNode cells, Example example, JsonNode value) {
        if (value.isTextual()) {
            cells.set("input", value);
            return;
        }
        example.variables().forEach((name, text) -> {
            ExampleJson.requireFree(example, name);
            cells.put(name, text);
        });
    }

    private static void check(Example example, ObjectNode cells) {
        if (!example.hasInput() && example.variables().isEmpty()) {
            throw refused(example, "has neither an input nor a variable, which CSV cannot say");
        }
        if (LoneSurrogates.areIn(cells.toString())) {
            throw refused(example, "has half of a surrogate pair, which CSV cannot carry");
        }
    }

    private static DatasetException refused(Example example, String problem) {
        return new DatasetException("example '" + example.id() + "' " + problem + ": write JSON Lines");
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
                    throw refused(
                            example, "has no '" + column + "', as others have, and CSV cannot tell absent from empty");
            }
        }
        return cells;
    }
}
