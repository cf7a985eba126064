package dev.plumbline.dataset;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.plumbline.error.DatasetException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

/** Writes examples under their conventional names. */
final class DatasetWriter {

    private DatasetWriter() {}

    static void write(Dataset dataset, Path file, DatasetFormat format) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            switch (format) {
                case JSON_LINES -> jsonLines(dataset, out);
                case JSON -> json(dataset, out);
                case CSV -> new CsvDatasetWriter(out).write(dataset);
            }
        } catch (IOException e) {
            throw new DatasetException(file + ": cannot be written: " + e.getMessage(), e);
        } catch (UncheckedIOException e) {
            throw new DatasetException(file + ": cannot be written: " + e.getMessage(), e);
        }
    }

    private static void jsonLines(Dataset dataset, BufferedWriter out) throws IOException {
        try (Stream<Example> examples = dataset.examples()) {
            for (Iterator<Example> iterator = examples.iterator(); iterator.hasNext(); ) {
                out.write(JsonText.MAPPER.writeValueAsString(ExampleJson.of(iterator.next())));
                out.write('\n');
            }
        }
    }

    private static void json(Dataset dataset, BufferedWriter out) throws IOException {
        try (Stream<Example> examples = dataset.examples();
                JsonGenerator json = JsonText.MAPPER.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Iterator<Example> iterator = examples.iterator(); iterator.hasNext(); ) {
                json.writeTree(ExampleJson.of(iterator.next()));
            }
            json.writeEndArray();
        }
    }
}
