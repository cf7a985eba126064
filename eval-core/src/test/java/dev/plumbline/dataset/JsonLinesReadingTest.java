package dev.plumbline.dataset;

import static dev.plumbline.dataset.DatasetFiles.file;
import static dev.plumbline.dataset.DatasetFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesReadingTest {

    private static final int CHUNK = 1 << 16;

    @TempDir
    Path folder;

    @Test
    void reads_the_conventional_fields() throws IOException {
        Path file = file(folder, "d.jsonl", """
                {"id":"a","input":"in","reference":"r","context":"c","cluster":"k","metadata":{"m":"1"},"tone":"short"}
                {"id":"b","input":"in","references":["r1","r2"],"contexts":["c1","c2"]}
                """);

        assertThat(read(file))
                .containsExactly(
                        Example.builder("a")
                                .input("in")
                                .reference("r")
                                .context("c")
                                .cluster("k")
                                .metadata("m", "1")
                                .variable("tone", "short")
                                .build(),
                        Example.builder("b")
                                .input("in")
                                .references(List.of("r1", "r2"))
                                .context("c1")
                                .context("c2")
                                .build());
    }

    @Test
    void an_object_as_input_holds_variables() throws IOException {
        Path file = file(folder, "d.jsonl", "{\"input\":{\"id\":\"7\",\"lot\":{\"area\":612}}}\n");

        assertThat(read(file))
                .containsExactly(Example.builder("1")
                        .variable("id", "7")
                        .variable("lot.area", "612")
                        .build());
    }

    @Test
    void nested_fields_get_dotted_names_and_nulls_are_absent() throws IOException {
        Path file = file(
                folder,
                "d.jsonl",
                "{\"input\":\"in\",\"lot\":{\"area\":612,\"plan\":null},\"metadata\":{\"by\":{\"who\":\"me\"}},"
                        + "\"cluster\":null,\"reference\":null}\n");

        assertThat(read(file))
                .containsExactly(Example.builder("1")
                        .input("in")
                        .variable("lot.area", "612")
                        .metadata("by.who", "me")
                        .build());
    }

    @Test
    void values_that_are_no_text_become_their_json() throws IOException {
        Path file =
                file(folder, "d.jsonl", "{\"input\":1.50,\"a\":true,\"b\":[1, \"x\"],\"c\":12345678901234567890}\n");

        assertThat(read(file))
                .containsExactly(Example.builder("1")
                        .input("1.50")
                        .variable("a", "true")
                        .variable("b", "[1,\"x\"]")
                        .variable("c", "12345678901234567890")
                        .build());
    }

    @Test
    void a_blank_cluster_is_none() throws IOException {
        Path file = file(folder, "d.jsonl", "{\"input\":\"in\",\"cluster\":\" \"}\n");

        assertThat(read(file)).containsExactly(Example.of("1", "in"));
    }

    @Test
    void passes_over_blank_lines_and_a_byte_order_mark_and_takes_any_line_end() throws IOException {
        Path file = file(folder, "d.ndjson", "\uFEFF\n{\"input\":\"a\"}\r\n \t\r\n\n{\"input\":\"b\"}");

        assertThat(read(file)).containsExactly(Example.of("1", "a"), Example.of("2", "b"));
    }

    @Test
    void line_separators_of_unicode_stay_inside_a_text() throws IOException {
        Path file = file(folder, "d.jsonl", "{\"input\":\"a\u2028b\u2029c\u0085d\"}\n");

        assertThat(read(file)).containsExactly(Example.of("1", "a\u2028b\u2029c\u0085d"));
    }

    @Test
    void an_escaped_half_of_a_surrogate_pair_is_kept() throws IOException {
        Path file = file(folder, "d.jsonl", "{\"input\":\"cut \\ud83d\"}\n");

        assertThat(read(file)).containsExactly(Example.of("1", "cut \uD83D"));
    }

    @ParameterizedTest
    @ValueSource(ints = {CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 5 * 1024 * 1024})
    void lines_of_any_length_are_read(int bytes) throws IOException {
        String overhead = "{\"input\":\"\"}";
        String text = "x".repeat(bytes - overhead.length());
        Path file = file(folder, "d.jsonl", "{\"input\":\"" + text + "\"}\n{\"input\":\"next\"}\n");

        List<Example> examples = read(file);

        assertThat(examples).hasSize(2);
        assertThat(examples.get(0).input()).isEqualTo(text);
        assertThat(examples.get(1).input()).isEqualTo("next");
    }

    @Test
    void a_character_may_lie_across_two_chunks() throws IOException {
        for (int shift = 0; shift < 4; shift++) {
            String text = "x".repeat(CHUNK - 14 + shift) + "\uD83D\uDE00";
            Path file = file(folder, "d.jsonl", "{\"input\":\"" + text + "\"}\n");

            assertThat(read(file).get(0).input()).isEqualTo(text);
        }
    }
}
