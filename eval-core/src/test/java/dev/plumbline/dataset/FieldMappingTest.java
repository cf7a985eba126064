package dev.plumbline.dataset;

import static dev.plumbline.dataset.DatasetFiles.file;
import static dev.plumbline.dataset.DatasetFiles.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.error.DatasetException;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldMappingTest {

    private static final String ROW = "{\"q\":\"why\",\"answer\":{\"text\":\"so\",\"a.b\":\"dots\",\"a/b\":\"slash\","
            + "\"all\":[\"one\",{\"two\":2}]},\"answer.short\":\"s\",\"/odd\":\"o\",\"none\":null}\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "q, why",
        "/q, why",
        "answer.text, so",
        "/answer/text, so",
        "/answer/a.b, dots",
        "/answer/a~1b, slash",
        "answer.all.0, one",
        "/answer/all/0, one",
        "answer.all.1.two, 2",
        "answer.short, s",
        "/odd, o"
    })
    void a_path_finds_its_field(String path, String value) throws IOException {
        Path file = file(folder, "d.jsonl", ROW);

        assertThat(read(file, FieldMapping.builder().input(path).build()).get(0).input())
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "answer.x",
                "answer..text",
                "answer.text.x",
                "answer.all.2",
                "answer.all.-1",
                "answer.all.99999999999",
                "/x",
                "/answer/x",
                "."
            })
    void a_missing_field_is_an_error_that_names_it(String path) throws IOException {
        Path file = file(folder, "d.jsonl", ROW);

        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> read(file, FieldMapping.builder().input(path).build()))
                .withMessage(file + ":1: field '" + path + "' is missing");
    }

    @Test
    void null_is_an_absent_reference_cluster_variable_or_metadata() throws IOException {
        FieldMapping mapping = FieldMapping.builder()
                .input("q")
                .reference("none")
                .context("none")
                .cluster("none")
                .variable("v", "none")
                .metadata("m", "none")
                .build();

        assertThat(read(file(folder, "d.jsonl", ROW), mapping)).containsExactly(Example.of("1", "why"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"input", "id"})
    void null_is_no_input_and_no_id(String part) throws IOException {
        Path file = file(folder, "d.jsonl", ROW);
        FieldMapping.Builder mapping = FieldMapping.builder();

        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> read(file, (part.equals("id") ? mapping.id("none") : mapping.input("none")).build()))
                .withMessage(file + ":1: field 'none' is null");
    }

    @Test
    void reads_what_it_names_and_nothing_else() throws IOException {
        FieldMapping mapping = FieldMapping.builder()
                .id("answer.short")
                .input("q")
                .reference("answer.text")
                .reference("answer.all")
                .context("/odd")
                .cluster("answer.text")
                .variable("first", "answer.all.0")
                .metadata("rest", "answer.all")
                .build();

        assertThat(read(file(folder, "d.jsonl", ROW), mapping))
                .containsExactly(Example.builder("s")
                        .input("why")
                        .reference("so")
                        .reference("one")
                        .reference("{\"two\":2}")
                        .context("o")
                        .cluster("so")
                        .variable("first", "one")
                        .metadata("rest", "[\"one\",{\"two\":2}]")
                        .build());
    }

    @Test
    void reads_columns_of_csv_whose_names_hold_dots() throws IOException {
        Path file = file(folder, "d.csv", "question,model.answer\nwhy,so\n");
        FieldMapping mapping = FieldMapping.builder()
                .input("question")
                .metadata("output", "model.answer")
                .build();

        assertThat(read(file, mapping))
                .containsExactly(Example.builder("1")
                        .input("why")
                        .metadata("output", "so")
                        .build());
    }

    @Test
    void builder_stays_usable_and_leaves_built_mappings_alone() throws IOException {
        FieldMapping.Builder builder = FieldMapping.builder().input("q");
        FieldMapping first = builder.build();
        builder.reference("answer.text").metadata("m", "q");

        assertThat(read(file(folder, "d.jsonl", ROW), first)).containsExactly(Example.of("1", "why"));
    }
}
