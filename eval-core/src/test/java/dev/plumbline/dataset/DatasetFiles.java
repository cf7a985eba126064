package dev.plumbline.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes small files and reads them as datasets. */
final class DatasetFiles {

    private DatasetFiles() {}

    static Path file(Path folder, String name, String content) throws IOException {
        return file(folder, name, content, StandardCharsets.UTF_8);
    }

    static Path file(Path folder, String name, String content, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), content.getBytes(charset));
    }

    static List<Example> read(Path file) {
        return examples(Dataset.read(file));
    }

    static List<Example> read(Path file, FieldMapping mapping) {
        return examples(Dataset.read(file, mapping));
    }

    static List<Example> examples(Dataset dataset) {
        try (Stream<Example> examples = dataset.examples()) {
            return examples.toList();
        }
    }
}
