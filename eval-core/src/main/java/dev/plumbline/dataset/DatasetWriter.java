package dev.plumbline.dataset;

import dev.plumbline.error.DatasetException;
import dev.plumbline.internal.LoneSurrogates;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Writes examples under their conventional names: into a file beside the one that is meant, which takes its place at the
 * end. So a failure leaves the old file as it was, and a dataset may be written over the file that it is read from.
 */
final class DatasetWriter {

    private DatasetWriter() {}

    static void write(Dataset dataset, Path file, DatasetFormat format) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try {
                writeAll(dataset, part, format);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new DatasetException(file + ": cannot be written: " + e, e);
        }
    }

    private static void writeAll(Dataset dataset, Path file, DatasetFormat format) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            switch (format) {
                case JSON_LINES -> jsonLines(dataset, out);
                case JSON -> json(dataset, out);
                case CSV -> new CsvDatasetWriter(out).write(dataset);
            }
        }
    }

    private static void jsonLines(Dataset dataset, BufferedWriter out) throws IOException {
        try (Stream<Example> examples = dataset.examples()) {
            for (Iterator<Example> iterator = examples.iterator(); iterator.hasNext(); ) {
                out.write(LoneSurrogates.escaped(ExampleJson.of(iterator.next()).toString()));
                out.write('\n');
            }
        }
    }

    private static void json(Dataset dataset, BufferedWriter out) throws IOException {
        try (Stream<Example> examples = dataset.examples()) {
            String before = "[";
            for (Iterator<Example> iterator = examples.iterator(); iterator.hasNext(); ) {
                out.write(before);
                out.write(LoneSurrogates.escaped(ExampleJson.of(iterator.next()).toPrettyString()));
                before = ",\n";
            }
            out.write(before.equals("[") ? "[]\n" : "]\n");
        }
    }
}
