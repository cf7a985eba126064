package dev.plumbline.dataset;

import static dev.plumbline.dataset.DatasetFiles.file;
import static dev.plumbline.dataset.DatasetFiles.read;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.error.DatasetException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadJsonTest {

    private static final String GOOD = "{\"input\":\"a\"}";

    @TempDir
    Path folder;

    @Test
    void line_that_breaks_off() throws IOException {
        refuses(
                "d.jsonl",
                GOOD + "\n\n{\"input\":\n",
                ":3: is not valid JSON at column 10: Unexpected end-of-input within/between Object entries");
    }

    @Test
    void line_with_two_values() throws IOException {
        refuses(
                "d.jsonl",
                GOOD + "\n" + GOOD + GOOD,
                ":2: is not valid JSON at column 14: there is more after the value");
    }

    @Test
    void line_that_is_no_object() throws IOException {
        refuses("d.jsonl", GOOD + "\n[" + GOOD + "]", ":2: is not a JSON object");
    }

    @Test
    void field_that_occurs_twice_in_a_line() throws IOException {
        refuses(
                "d.jsonl",
                "{\"input\":\"a\",\"input\":\"b\"}",
                ":1: is not valid JSON at column 21: Duplicate field 'input'");
    }

    @Test
    void field_that_occurs_twice_in_an_element() throws IOException {
        refuses(
                "d.json",
                "[" + GOOD + ",\n{\"input\":\"a\",\n\"input\":\"b\"}]",
                ":3: is not valid JSON at column 8: Duplicate field 'input'");
    }

    @Test
    void nesting_without_end() throws IOException {
        String deep = "{\"input\":\"a\",\"deep\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        String problem = " is not valid JSON: Document nesting depth (1001) exceeds the maximum allowed"
                + " (1000, from `StreamReadConstraints.getMaxNestingDepth()`)";

        refuses("d.jsonl", GOOD + "\n" + deep + "\n", ":2:" + problem);
        refuses("d.json", "[" + GOOD + ",\n" + deep + "]\n", ":2:" + problem);
    }

    @Test
    void number_without_end() throws IOException {
        refuses(
                "d.jsonl",
                "{\"input\":" + "1".repeat(2000) + "}",
                ":1: is not valid JSON: Number value length (2000) exceeds the maximum allowed"
                        + " (1000, from `StreamReadConstraints.getMaxNumberLength()`)");
    }

    @Test
    void number_with_an_exponent_out_of_all_bounds() throws IOException {
        refuses("d.jsonl", "{\"input\":1e99999999999}", ":1: is not valid JSON: a number is too large");
        refuses("d.json", "[" + GOOD + ",\n{\"input\":1e99999999999}]", ":2: is not valid JSON: a number is too large");
    }

    @Test
    void file_that_is_no_array() throws IOException {
        refuses("d.json", "\n" + GOOD, ":2: must be a JSON array of objects");
    }

    @Test
    void element_that_is_no_object() throws IOException {
        refuses("d.json", "[" + GOOD + ",\n\n7]", ":3: element 2 is not a JSON object");
    }

    @Test
    void array_that_is_not_closed() throws IOException {
        refuses(
                "d.json",
                "[" + GOOD + "\n",
                ":2: is not valid JSON at column 1: Unexpected end-of-input: expected close marker for Array");
    }

    @Test
    void element_without_a_comma_before_it() throws IOException {
        refuses(
                "d.json",
                "[" + GOOD + "\n" + GOOD + "]",
                ":2: is not valid JSON at column 1: Unexpected character ('{' (code 123)):"
                        + " was expecting comma to separate Array entries");
    }

    @Test
    void value_after_the_array() throws IOException {
        refuses("d.json", "[" + GOOD + "]\n[]", ":2: there is more after the JSON array");
    }

    @Test
    void text_after_the_array() throws IOException {
        refuses(
                "d.json",
                "[" + GOOD + "]\nend",
                ":2: is not valid JSON at column 1: Unrecognized token 'end':"
                        + " was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
    }

    private void refuses(String name, String content, String problem) throws IOException {
        Path file = file(folder, name, content);
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> read(file))
                .withMessage(file + problem);
    }
}
