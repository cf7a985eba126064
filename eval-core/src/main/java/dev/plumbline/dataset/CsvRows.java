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

/**
 * Rows of CSV with a header. Every row must have as many cells as the header; empty lines are passed over, here and not
 * by the parser, which would take the spaces at the start of the next line with them.
 */
final class CsvRows implements RowSource {

    private static final CsvFactory FACTORY = CsvFactory.builder()
            .enable(CsvParser.Feature.EMPTY_UNQUOTED_STRING_AS_NULL)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(JsonText.LONGEST_TEXT)
                    .build())
            .build();

    private final Path file;
    private final InputStream in;
    private @Nullable CsvParser parser;
    private List<String> header = List.of();
    private long rowStart = 1;

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
            // An open quote swallows the rest of the file, so the end of the row tells nothing.
            throw new DatasetException(file + ":" + rowStart + ": is not valid CSV: " + JsonText.reason(e), e);
        }
    }

    @Override
    public long line() {
        return parser == null ? 1 : Math.max(1, parser.currentLocation().getLineNr());
    }

    private CsvParser start() throws IOException {
        CsvParser opened = FACTORY.createParser(Utf8.reader(in));
        parser = opened;
        List<String> names = nextCells(opened);
        header = names == null ? List.of() : names;
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (!seen.add(name)) {
                throw new DatasetException(
                        file + ":" + rowStart + ": column '" + name + "' occurs twice in the header");
            }
        }
        return opened;
    }

    private @Nullable Row next(CsvParser open, long number) throws IOException {
        List<String> cells = nextCells(open);
        if (cells == null) {
            return null;
        }
        if (cells.size() != header.size()) {
            throw new DatasetException("%s:%s: has %s cells, but the header has %s columns"
                    .formatted(file, rowStart, cells.size(), header.size()));
        }
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < cells.size(); i++) {
            fields.put(header.get(i), cells.get(i));
        }
        return new Row(file, rowStart, number, fields);
    }

    /** The cells of the next line that has any; null at the end. */
    private @Nullable List<String> nextCells(CsvParser open) throws IOException {
        List<String> cells = List.of();
        while (cells.isEmpty()) {
            rowStart = line();
            if (open.nextToken() == null) {
                return null;
            }
            cells = cells(open);
        }
        return cells;
    }

    /** The cells of a line, none if it is empty: a single cell without quotes and text. */
    private static List<String> cells(CsvParser open) throws IOException {
        List<String> cells = new ArrayList<>();
        boolean unquoted = false;
        for (JsonToken token = open.nextToken(); token != JsonToken.END_ARRAY; token = open.nextToken()) {
            unquoted = token == JsonToken.VALUE_NULL;
            cells.add(unquoted ? "" : open.getText());
        }
        return unquoted && cells.size() == 1 ? List.of() : cells;
    }
}
