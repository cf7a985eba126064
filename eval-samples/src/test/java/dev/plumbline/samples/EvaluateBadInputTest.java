package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input ends with exit code 2 and one line that names the file, the line and the field. */
class EvaluateBadInputTest {

    @TempDir
    Path folder;

    @Test
    void malformed_line() throws IOException {
        refuses(
                "d.jsonl",
                "{\"gold\":\"x\",\"out\":\"x\"}\n{\"gold\"\n",
                ":2: is not valid JSON at column 8: Unexpected end-of-input within/between Object entries");
    }

    @Test
    void ragged_row() throws IOException {
        refuses("d.csv", "gold,out\nx,x\nx\n", ":3: has 1 cells, but the header has 2 columns");
    }

    @Test
    void missing_field() throws IOException {
        refuses("d.jsonl", "{\"gold\":\"x\",\"out\":\"x\"}\n{\"gold\":\"x\"}\n", ":2: field 'out' is missing");
        refuses("d.csv", "gold,output\nx,x\n", ":2: field 'out' is missing");
    }

    @Test
    void empty_file() throws IOException {
        refuses("d.jsonl", "", ": the file has no examples");
        refuses("d.json", "[]", ": the file has no examples");
        refuses("d.csv", "gold,out\n", ": the file has no examples");
    }

    @Test
    void wrong_encoding() throws IOException {
        Path file = folder.resolve("d.csv");
        Files.write(file, "gold,out\nx,x\nx,\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));

        refuses(run(file), file + ":3: is not UTF-8; save the file as UTF-8");
    }

    @Test
    void missing_file() {
        Path file = folder.resolve("none.jsonl");

        refuses(run(file), file + ": there is no such file");
    }

    @Test
    void null_id() throws IOException {
        Path file = Files.writeString(folder.resolve("d.jsonl"), "{\"id\":null,\"gold\":\"x\",\"out\":\"x\"}\n");

        refuses(run(file, "--id", "id"), file + ":1: field 'id' is null");
    }

    @Test
    void id_that_occurs_twice() throws IOException {
        Path file = Files.writeString(folder.resolve("d.csv"), "id,gold,out\na,x,x\na,x,x\n");

        refuses(run(file, "--id", "id"), file + ": id 'a' of example 2 is already that of example 1");
    }

    @Test
    void report_that_cannot_be_written() throws IOException {
        Path file = Files.writeString(folder.resolve("d.csv"), "gold,out\nx,x\n");
        Path json = folder.resolve("none").resolve("run.json");

        CommandRun run = run(file, "--json", json);

        assertThat(run.err())
                .isEqualTo(json + ": cannot be written: java.nio.file.NoSuchFileException: " + json
                        + System.lineSeparator());
        assertThat(run.out()).contains("exact-match"); // what was computed is not hidden by it
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private void refuses(String name, String content, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        refuses(run(file), file + problem);
    }

    private static void refuses(CommandRun run, String line) {
        assertThat(run.err()).isEqualTo(line + System.lineSeparator());
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private static CommandRun run(Path file) {
        return CommandRun.of(
                "evaluate", "--data", file, "--reference", "gold", "--output", "m=out", "--metric", "exact-match");
    }

    private static CommandRun run(Path file, Object option, Object value) {
        return CommandRun.of(
                "evaluate",
                "--data",
                file,
                "--reference",
                "gold",
                "--output",
                "m=out",
                "--metric",
                "exact-match",
                option,
                value);
    }
}
