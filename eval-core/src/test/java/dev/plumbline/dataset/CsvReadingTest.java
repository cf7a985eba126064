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

class CsvReadingTest {

    @TempDir
    Path folder;

    @Test
    void reads_the_conventional_columns() throws IOException {
        Path file = file(folder, "d.csv", """
                id,input,reference,cluster,metadata.source,tone
                a,in 1,r1,k,atlas,short
                b,in 2,r2,,web,long
                """);

        assertThat(read(file))
                .containsExactly(
                        Example.builder("a")
                                .input("in 1")
                                .reference("r1")
                                .cluster("k")
                                .metadata("source", "atlas")
                                .variable("tone", "short")
                                .build(),
                        Example.builder("b")
                                .input("in 2")
                                .reference("r2")
                                .metadata("source", "web")
                                .variable("tone", "long")
                                .build());
    }

    @Test
    void arrays_are_json_in_a_cell() throws IOException {
        Path file = file(folder, "d.csv", "input,references,contexts\nin,\"[\"\"r1\"\",\"\"r2\"\"]\",[]\n");

        assertThat(read(file)).containsExactly(Example.of("1", "in", "r1", "r2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takes_any_line_end_and_keeps_those_inside_quotes(String end) throws IOException {
        Path file = file(
                folder,
                "d.csv",
                String.join(end, "input,reference", "\"two\nlines\",\"say \"\"yes\"\"\"", "\"a,b\r\nc\",\"\"", ""));

        assertThat(read(file))
                .containsExactly(Example.of("1", "two\nlines", "say \"yes\""), Example.of("2", "a,b\r\nc", ""));
    }

    @Test
    void last_line_needs_no_end() throws IOException {
        assertThat(read(file(folder, "d.csv", "input,reference\na,b"))).containsExactly(Example.of("1", "a", "b"));
    }

    @Test
    void spaces_backslashes_and_hashes_have_no_meaning() throws IOException {
        Path file = file(folder, "d.csv", "input,reference\n  a , b\n#c,\\n\n");

        assertThat(read(file)).containsExactly(Example.of("1", "  a ", " b"), Example.of("2", "#c", "\\n"));
    }

    @Test
    void a_quote_inside_an_open_cell_is_a_character() throws IOException {
        Path file = file(folder, "d.csv", "input,reference\n5\" pipe,\"5\"\" pipe\"\n");

        assertThat(read(file)).containsExactly(Example.of("1", "5\" pipe", "5\" pipe"));
    }

    @Test
    void passes_over_empty_lines_but_not_over_an_empty_cell() throws IOException {
        Path file = file(folder, "d.csv", "\r\ninput\n\n\"\"\n\n\n a\n\n");

        assertThat(read(file)).containsExactly(Example.of("1", ""), Example.of("2", " a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"input,reference", "\"input\",\"reference\""})
    void passes_over_a_byte_order_mark(String header) throws IOException {
        Path file = file(folder, "d.csv", "\uFEFF" + header + "\na,b\n");

        assertThat(read(file)).containsExactly(Example.of("1", "a", "b"));
    }

    @Test
    void reads_a_long_cell() throws IOException {
        String text = "a \"\"quoted\"\" wörd, and a line\n".repeat(200_000);
        Path file = file(folder, "d.csv", "input,reference\n\"" + text + "\",r\nnext,r\n");

        List<Example> examples = read(file);

        assertThat(examples.get(0).input()).isEqualTo(text.replace("\"\"", "\""));
        assertThat(examples.get(1).input()).isEqualTo("next");
    }
}
