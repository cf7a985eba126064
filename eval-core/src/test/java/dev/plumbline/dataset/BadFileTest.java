package dev.plumbline.dataset;

import static dev.plumbline.dataset.DatasetFiles.file;
import static dev.plumbline.dataset.DatasetFiles.read;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.error.DatasetException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadFileTest {

    @TempDir
    Path folder;

    @Test
    void file_that_is_missing() {
        Path file = folder.resolve("none.jsonl");

        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> read(file))
                .withMessage(file + ": there is no such file")
                .withCauseInstanceOf(NoSuchFileException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.jsonl", "d.json", "d.csv"})
    void file_that_is_empty_or_blank(String name) throws IOException {
        refuses(file(folder, name, ""), ": the file has no examples");
        refuses(file(folder, name, "\n\r\n\n"), ": the file has no examples");
        refuses(file(folder, name, "\uFEFF"), ": the file has no examples");
    }

    @ParameterizedTest
    @CsvSource({"d.json, []", "d.csv, input"})
    void file_without_a_row(String name, String content) throws IOException {
        refuses(file(folder, name, content), ": the file has no examples");
        refuses(file(folder, name, content + "\n"), ": the file has no examples");
    }

    @Test
    void bytes_of_latin_1() throws IOException {
        String problem = " is not UTF-8; save the file as UTF-8";
        String row = "{\"input\":\"cafe\"}";
        String bad = "{\"input\":\"café\"}";

        refuses(latin1("d.jsonl", row + "\n" + row + "\n" + bad + "\n"), ":3:" + problem);
        refuses(latin1("d.json", "[" + row + ",\n" + row + ",\n" + bad + "\n]"), ":3:" + problem);
        refuses(latin1("d.csv", "input\ncafe\n\ncafé\n"), ":4:" + problem);
    }

    @ParameterizedTest
    @ValueSource(ints = {8190, 8191, 8192, 8193, 100_000})
    void bytes_of_latin_1_far_into_a_file(int length) throws IOException {
        refuses(
                latin1("d.csv", "input\n" + "x".repeat(length) + "\ncafé\n"),
                ":3: is not UTF-8; save the file as UTF-8");
    }

    @Test
    void character_that_breaks_off_at_the_end() throws IOException {
        refuses(latin1("d.csv", "input\ncaf\u00C3"), ":2: is not UTF-8; save the file as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void file_of_utf_16(String charset) throws IOException {
        for (String name : new String[] {"d.jsonl", "d.json", "d.csv"}) {
            Path file = file(folder, name, "{\"input\":\"a\"}\n", Charset.forName(charset));
            refuses(file, ":1: is UTF-16, not UTF-8; save the file as UTF-8");
        }
    }

    @Test
    void input_that_is_missing_or_null() throws IOException {
        refuses(
                file(folder, "d.jsonl", "{\"id\":1}"),
                ":1: field 'input' is missing, and there is no other field that could be a variable");
        refuses(file(folder, "d.jsonl", "{\"input\":null}"), ":1: field 'input' is null");
    }

    @Test
    void parts_that_are_no_texts() throws IOException {
        refuses(
                file(folder, "d.jsonl", "{\"input\":\"a\",\"references\":\"b\"}"),
                ":1: field 'references' must be an array: Unrecognized token 'b':"
                        + " was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
        refuses(
                file(folder, "d.jsonl", "{\"input\":\"a\",\"references\":3}"),
                ":1: field 'references' must be an array");
        refuses(file(folder, "d.jsonl", "{\"input\":\"a\",\"contexts\":[\"b\",null]}"), ":1: field 'contexts' is null");
        refuses(
                file(folder, "d.jsonl", "{\"input\":\"a\",\"id\":\"\"}"),
                ":1: field 'id' is the id and must not be blank");
    }

    @Test
    void id_that_occurs_twice() throws IOException {
        Path file = file(folder, "d.jsonl", "{\"id\":\"a\",\"input\":\"1\"}\n{\"id\":\"a\",\"input\":\"2\"}\n");

        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.read(file).summarise())
                .withMessage(file + ": id 'a' of example 2 is already that of example 1");
    }

    private Path latin1(String name, String content) throws IOException {
        return file(folder, name, content, StandardCharsets.ISO_8859_1);
    }

    private static void refuses(Path file, String problem) {
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> read(file))
                .withMessage(file + problem);
    }
}
