package dev.plumbline.dataset;

import dev.plumbline.error.DatasetException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Rows one after the other, with errors that name the file and the line; no row at all is an error too. */
final class RowIterator implements Iterator<Row> {

    private final Path file;
    private final RowSource source;
    private @Nullable Row ahead;
    private boolean ended;
    private long rows;

    RowIterator(Path file, RowSource source) {
        this.file = file;
        this.source = source;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !ended) {
            ahead = readAhead();
            ended = ahead == null;
            if (ended && rows == 0) {
                throw new DatasetException(file + ": the file has no examples");
            }
        }
        return ahead != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        Row row = ahead;
        ahead = null;
        rows++;
        return row;
    }

    private @Nullable Row readAhead() {
        try {
            return source.read(rows + 1);
        } catch (CharacterCodingException e) {
            throw new DatasetException(file + ":" + source.line() + ": is not UTF-8; save the file as UTF-8", e);
        } catch (IOException e) {
            throw new DatasetException(file + ":" + source.line() + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
