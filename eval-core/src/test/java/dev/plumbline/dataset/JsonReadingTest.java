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

class JsonReadingTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[{\"input\":\"a\"},{\"input\":\"b\"}]",
                "\uFEFF[{\"input\":\"a\"},{\"input\":\"b\"}]\n",
                "\r\n[\r\n  {\"input\": \"a\"},\r\n  {\"input\": \"b\"}\r\n]\r\n\r\n"
            })
    void reads_every_element(String content) throws IOException {
        assertThat(read(file(folder, "d.json", content))).containsExactly(Example.of("1", "a"), Example.of("2", "b"));
    }

    @Test
    void reads_nested_values() throws IOException {
        Path file = file(folder, "d.json", "[{\"id\":7,\"input\":\"in\",\"lot\":{\"area\":[1,{\"m\":2}]}}]");

        assertThat(read(file))
                .containsExactly(Example.builder("7")
                        .input("in")
                        .variable("lot.area", "[1,{\"m\":2}]")
                        .build());
    }

    @Test
    void reads_a_long_text() throws IOException {
        String text = "wörter ".repeat(700_000);
        Path file = file(folder, "d.json", "[{\"input\":\"" + text + "\"},{\"input\":\"next\"}]");

        List<Example> examples = read(file);

        assertThat(examples.get(0).input()).isEqualTo(text);
        assertThat(examples.get(1).input()).isEqualTo("next");
    }
}
