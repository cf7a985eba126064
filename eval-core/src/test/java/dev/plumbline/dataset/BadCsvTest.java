package dev.plumbline.dataset;

import static dev.plumbline.dataset.DatasetFiles.file;
import static dev.plumbline.dataset.DatasetFiles.read;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.error.DatasetException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.DefaultLocale;

class BadCsvTest {

    @TempDir
    Path folder;

    @Test
    void row_with_too_few_cells() throws IOException {
        refuses("input,reference\na,b\nc\n", ":3: has 1 cells, but the header has 2 columns");
    }

    @Test
    void row_with_too_many_cells() throws IOException {
        refuses("input,reference\na,b,\n", ":2: has 3 cells, but the header has 2 columns");
    }

    @Test
    void line_counts_quoted_line_ends_and_empty_lines() throws IOException {
        refuses("input,reference\r\n\r\n\"a\r\n1\",b\r\n\r\nc\r\n", ":6: has 1 cells, but the header has 2 columns");
    }

    @Test
    @DefaultLocale("ar-EG-u-nu-arab")
    void figures_are_the_same_in_every_locale() throws IOException {
        refuses("input,reference\na\n", ":2: has 1 cells, but the header has 2 columns");
    }

    @Test
    void quote_that_is_not_closed() throws IOException {
        refuses("input,reference\na,b\nc,\"d\ne,f\ng,h\n", ":3: is not valid CSV: Missing closing quote for value");
    }

    @Test
    void text_after_the_closing_quote() throws IOException {
        refuses(
                "input,reference\n\"a\"b,c\n",
                ":2: is not valid CSV: Unexpected character ('b' (code 98)):"
                        + " Expected column separator character (',' (code 44)) or end-of-line");
    }

    @Test
    void column_that_occurs_twice() throws IOException {
        refuses("input,reference,input\na,b,c\n", ":1: column 'input' occurs twice in the header");
    }

    @Test
    void array_that_is_none() throws IOException {
        refuses("input,references\na,\"{\"\"b\"\":1}\"\n", ":2: field 'references' must be an array");
        refuses(
                "input,references\na,b\n",
                ":2: field 'references' must be an array: Unrecognized token 'b':"
                        + " was expecting (JSON String, Number, Array, Object or token 'null', 'true' or 'false')");
    }

    private void refuses(String content, String problem) throws IOException {
        Path file = file(folder, "d.csv", content);
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> read(file))
                .withMessage(file + problem);
    }
}
