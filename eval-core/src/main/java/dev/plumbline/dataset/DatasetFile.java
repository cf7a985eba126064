package dev.plumbline.dataset;

import dev.plumbline.error.DatasetException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A file of examples, opened anew for each pass. */
final class DatasetFile {

    private final Path file;
    private final DatasetFormat format;
    private final RowReader reader;

    DatasetFile(Path file, DatasetFormat format, FieldMapping mapping) {
        this.file = file;
        this.format = format;
        this.reader = new RowReader(mapping);
    }

    /** The file's name without its ending. */
    String baseName() {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    Stream<Example> examples() {
        InputStream in = open();
        try {
            RowSource rows = rows(in);
            Spliterator<Row> spliterator = Spliterators.spliteratorUnknownSize(
                    new RowIterator(file, rows), Spliterator.ORDERED | Spliterator.NONNULL);
            return StreamSupport.stream(spliterator, false).map(reader::read).onClose(() -> close(in));
        } catch (RuntimeException e) {
            close(in);
            throw e;
        }
    }

    private RowSource rows(InputStream in) {
        return switch (format) {
            case JSON_LINES -> new JsonLinesRows(file, in);
            case JSON -> new JsonRows(file, in);
            case CSV -> new CsvRows(file, in);
        };
    }

    private InputStream open() {
        try {
            InputStream in = Files.newInputStream(file);
            try {
                return Utf8.withoutMark(file, in);
            } catch (IOException e) {
                in.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw new DatasetException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new DatasetException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new DatasetException(file + ": cannot be closed: " + e.getMessage(), e);
        }
    }
}
