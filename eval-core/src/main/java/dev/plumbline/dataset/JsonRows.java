package dev.plumbline.dataset;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.error.DatasetException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Rows of one JSON array, parsed one element at a time. */
final class JsonRows implements RowSource {

    private final Path file;
    private final InputStream in;
    private @Nullable JsonParser parser;

    JsonRows(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    @Override
    public @Nullable Row read(long number) throws IOException {
        try {
            JsonParser open = parser == null ? start() : parser;
            return next(open, number);
        } catch (JsonProcessingException e) {
            String problem = "is not valid JSON at column " + e.getLocation().getColumnNr() + ": ";
            throw new DatasetException(
                    file + ":" + e.getLocation().getLineNr() + ": " + problem + JsonText.reason(e), e);
        }
    }

    @Override
    public long line() {
        return parser == null ? 1 : Math.max(1, parser.currentLocation().getLineNr());
    }

    private JsonParser start() throws IOException {
        JsonParser opened = JsonText.MAPPER.createParser(Utf8.reader(in));
        parser = opened;
        JsonToken first = opened.nextToken();
        if (first != null && first != JsonToken.START_ARRAY) {
            throw new DatasetException(file + ":" + line() + ": must be a JSON array of objects");
        }
        return opened;
    }

    private @Nullable Row next(JsonParser open, long number) throws IOException {
        if (open.currentToken() == null || open.nextToken() == JsonToken.END_ARRAY) {
            refuseMore(open);
            return null;
        }
        long line = open.currentTokenLocation().getLineNr();
        JsonNode node = JsonText.MAPPER.readTree(open);
        if (node instanceof ObjectNode object) {
            return new Row(file, line, number, object);
        }
        throw new DatasetException(file + ":" + line + ": element " + number + " is not a JSON object");
    }

    private void refuseMore(JsonParser open) throws IOException {
        if (open.currentToken() != null && open.nextToken() != null) {
            throw new DatasetException(file + ":" + line() + ": there is more after the JSON array");
        }
    }
}
