package dev.plumbline.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.error.DatasetException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Rows of JSON Lines. Lines end at a line feed only: U+2028 and its like may stand inside a JSON text. */
final class JsonLinesRows implements RowSource {

    private final Path file;
    private final InputStream in;
    private final byte[] chunk = new byte[1 << 16];
    private final CharsetDecoder decoder = Utf8.decoder();
    private int position;
    private int limit;
    private long line;

    JsonLinesRows(Path file, InputStream in) {
        this.file = file;
        this.in = in;
    }

    @Override
    public @Nullable Row read(long number) throws IOException {
        for (String text = nextLine(); text != null; text = nextLine()) {
            if (!text.isBlank()) {
                return new Row(file, line, number, parse(text));
            }
        }
        return null;
    }

    @Override
    public long line() {
        return line;
    }

    private ObjectNode parse(String text) {
        try {
            JsonNode node = JsonText.MAPPER.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new DatasetException(file + ":" + line + ": is not a JSON object");
        } catch (JsonProcessingException e) {
            String problem = "is not valid JSON at column " + e.getLocation().getColumnNr() + ": ";
            throw new DatasetException(file + ":" + line + ": " + problem + JsonText.reason(e), e);
        }
    }

    private @Nullable String nextLine() throws IOException {
        if (!fill()) {
            return null;
        }
        line++;
        int end = lineEnd();
        if (end < limit) {
            return take(end);
        }
        return longLine();
    }

    /** A line that reaches beyond the chunk. */
    private String longLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (fill()) {
            int end = lineEnd();
            bytes.write(chunk, position, end - position);
            position = end + 1;
            if (end < limit) {
                break;
            }
        }
        return decoder.decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    }

    private String take(int end) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(chunk, position, end - position);
        position = end + 1;
        return decoder.decode(bytes).toString();
    }

    private int lineEnd() {
        int end = position;
        while (end < limit && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Makes sure that there are bytes in the chunk; false at the end of the file. */
    private boolean fill() throws IOException {
        if (position >= limit) {
            position = 0;
            limit = Math.max(0, in.read(chunk, 0, chunk.length));
        }
        return limit > 0;
    }
}
