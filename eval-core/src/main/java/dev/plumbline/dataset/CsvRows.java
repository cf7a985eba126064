package dev.plumbline.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import dev.plumbline.error.DatasetException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of CSV with a header. Every row must have as many cells as the header; lines without any cell are passed over. */
final class CsvRows implements RowSource {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(JsonText.LONGEST_TEXT)
                    .build())
            .build();

    private final Path file;
    private final InputStream in;
    private @Nullable CsvParser parser;
    private List<String> header = List.of();

    CsvRows(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    @Override
    public @Nullable Row read(long number) throws IOException {
        try {
            CsvParser open = parser == null ? start() : parser;
            return next(open, number);
        } catch (JsonProcessingException e) {
            throw new DatasetException(file + ":" + line() + ": is not valid CSV: " + JsonText.reason(e), e);
        }
    }

    @Override
    public long line() {
        return parser == null ? 1 : Math.max(1, parser.currentLocation().getLineNr());
    }

    private CsvParser start() throws IOException {
        CsvParser opened = FACTORY.createParser(Utf8.reader(in));
        parser = opened;
        List<String> names = cells(opened);
        header = names == null ? List.of() : names;
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!seen.add(name)) {
                throw new DatasetException(file + ":1: column '" + name + "' occurs twice in the header");
            }
        }
        return opened;
    }

    private @Nullable Row next(CsvParser open, long number) throws IOException {
        long line = line();
        List<String> cells = cells(open);
        if (cells == null) {
            return null;
        }
        if (cells.size() != header.size()) {
            throw new DatasetException("%s:%d: has %d cells, but the header has %d columns"
                    .formatted(file, line, cells.size(), header.size()));
        }
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            fields.put(header.get(i), cells.get(i));
        }
        return new Row(file, line, number, fields);
    }

    private static @Nullable List<String> cells(CsvParser open) throws IOException {
        if (open.nextToken() != JsonToken.START_ARRAY) {
            return null;
        }
        List<String> cells = new ArrayList<>();
        while (open.nextToken() != JsonToken.END_ARRAY) {
            cells.add(open.getText());
        }
        return cells;
    }
}
