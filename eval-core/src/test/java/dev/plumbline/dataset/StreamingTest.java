package dev.plumbline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Readers take from a file what they give out and little more: here, files without an end. */
class StreamingTest {

    private static final Path FILE = Path.of("endless");
    private static final int LOOK_AHEAD = 1 << 18;

    @TempDir
    Path folder;

    @Test
    void json_lines_are_streamed() {
        Endless in = new Endless("", "{\"input\":\"in\"}\n");

        assertThat(first(new JsonLinesRows(FILE, in))).containsExactly(1L, 2L, 3L);
        assertThat(in.taken).isLessThan(LOOK_AHEAD);
    }

    @Test
    void json_is_streamed() {
        Endless in = new Endless("[{\"input\":\"in\"}", ",\n{\"input\":\"in\"}");

        assertThat(first(new JsonRows(FILE, in))).containsExactly(1L, 2L, 3L);
        assertThat(in.taken).isLessThan(LOOK_AHEAD);
    }

    @Test
    void csv_is_streamed() {
        Endless in = new Endless("input,reference\n", "in,\"two\nlines\"\n");

        assertThat(first(new CsvRows(FILE, in))).containsExactly(2L, 4L, 6L);
        assertThat(in.taken).isLessThan(LOOK_AHEAD);
    }

    @Test
    void a_bad_row_does_not_matter_until_it_is_reached() throws IOException {
        Path file = DatasetFiles.file(folder, "d.jsonl", "{\"input\":\"a\"}\n{\"input\":\"b\"}\nbad\n");

        try (Stream<Example> examples = Dataset.read(file).examples()) {
            assertThat(examples.limit(2)).extracting(Example::input).containsExactly("a", "b");
        }
    }

    @Test
    void a_file_is_opened_when_examples_are_asked_for() throws IOException {
        Dataset dataset = Dataset.read(folder.resolve("later.csv"));
        DatasetFiles.file(folder, "later.csv", "input\nin\n");

        assertThat(DatasetFiles.examples(dataset)).containsExactly(Example.of("1", "in"));
    }

    private static List<Long> first(RowSource source) {
        RowIterator rows = new RowIterator(FILE, source);
        List<Long> lines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            lines.add(rows.next().line());
        }
        return lines;
    }

    /** A start, and then the same bytes for ever. */
    private static final class Endless extends InputStream {

        private final byte[] start;
        private final byte[] then;
        private long taken;

        Endless(String start, String then) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.then = then.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }

        @Override
        public int read() {
            long at = taken++;
            return at < start.length ? start[(int) at] : then[(int) ((at - start.length) % then.length)];
        }
    }
}
