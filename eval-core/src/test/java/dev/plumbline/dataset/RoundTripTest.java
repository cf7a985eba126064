package dev.plumbline.dataset;

import static dev.plumbline.dataset.DatasetFiles.examples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.error.DatasetException;
import dev.plumbline.testing.RandomText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written reads back the same, or is refused: CSV has no place for some contents. */
class RoundTripTest {

    private static final int SEEDS = 20;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"d.jsonl", "d.ndjson", "d.json", "d.csv"})
    void any_text_survives_in_every_part(String name) {
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomText random = new RandomText(seed);
            survives("seed " + seed, dataset(random::next, random::next, true), name);
            survives("seed " + seed + ", variables only", dataset(random::next, random::next, false), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.jsonl", "d.json"})
    void half_of_a_surrogate_pair_survives_in_json_which_can_escape_it(String name) {
        for (long seed = 0; seed < SEEDS; seed++) {
            RandomText random = new RandomText(seed);
            survives("seed " + seed, dataset(random::nextBroken, random::next, true), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.jsonl", "d.json", "d.csv"})
    void half_of_a_surrogate_pair_in_a_name_is_refused_because_parsers_do(String name) {
        Example example = Example.builder("1").variable("v\uD83D", "").build();

        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.of("d", List.of(example)).write(folder.resolve(name)))
                .withMessage("example '1' has half of a surrogate pair"
                        + " in the name of a variable or of a piece of metadata");
    }

    @Test
    void half_of_a_surrogate_pair_is_refused_in_csv_which_cannot_carry_it() {
        refused(
                Example.of("cut", "half \uD83D"),
                "example 'cut' has half of a surrogate pair, which CSV cannot carry: write JSON Lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.jsonl", "d.json"})
    void absent_and_empty_stay_apart_in_json(String name) {
        Dataset dataset = Dataset.of(
                "d",
                List.of(
                        Example.builder("nothing").build(),
                        Example.of("empty", ""),
                        Example.builder("empty variable").variable("", "").build(),
                        Example.of("empty reference", "in", ""),
                        Example.builder("metadata")
                                .input("in")
                                .metadata("m", "")
                                .build()));

        survives("absent and empty", dataset, name);
    }

    @Test
    void absent_beside_present_is_refused_in_csv() {
        refused(
                List.of(
                        Example.builder("1").input("in").metadata("m", "").build(),
                        Example.builder("2").input("in").build()),
                "example '2' has no 'metadata.m', as others have, and CSV cannot tell absent from empty: write JSON Lines");
        refused(
                Example.builder("3").build(),
                "example '3' has neither an input nor a variable, which CSV cannot say: write JSON Lines");
    }

    @ParameterizedTest
    @CsvSource({"id", "input", "references", "metadata", "metadata.m"})
    void a_variable_named_like_a_field_is_refused_where_it_would_take_its_place(String name) {
        Example without = Example.builder("1").variable(name, "v").build();
        Example beside = Example.builder("1").input("in").variable(name, "v").build();
        String problem = "example '1' has a variable named '" + name + "', which is the name of another field";

        survives(name, Dataset.of("d", List.of(without)), "d.jsonl");
        refused(without, problem);
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.of("d", List.of(beside)).write(folder.resolve("d.jsonl")))
                .withMessage(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"d.jsonl", "d.json", "d.csv"})
    void a_dataset_may_be_written_over_the_file_it_is_read_from(String name) {
        Path file = folder.resolve(name);
        dataset(new RandomText(1)::next, () -> "name", true).write(file);
        List<Example> before = DatasetFiles.read(file);

        Dataset.read(file).limit(2).write(file);

        assertThat(DatasetFiles.read(file)).isEqualTo(before.subList(0, 2));
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_failure_leaves_the_old_file_as_it_was() {
        Path file = folder.resolve("d.csv");
        Dataset.builder("d").example("in", "out").build().write(file);
        List<Example> before = DatasetFiles.read(file);

        refused(
                Example.of("1", "\uD83D"),
                "example '1' has half of a surrogate pair, which CSV cannot carry: write JSON Lines");

        assertThat(DatasetFiles.read(file)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_folder_that_is_missing_is_an_error_that_names_the_file() {
        Path file = folder.resolve("none").resolve("d.json");

        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.builder("d").example("in").build().write(file))
                .withMessageStartingWith(file + ": cannot be written: java.nio.file.NoSuchFileException: ");
    }

    @Test
    void json_is_written_for_people_and_tools() throws Exception {
        Dataset dataset = Dataset.of("d", List.of(Example.of("1", "é \uD83D\uDE00", "x"), Example.of("2", "b")));
        dataset.write(folder.resolve("d.jsonl"));
        dataset.write(folder.resolve("d.json"));
        dataset.write(folder.resolve("d.csv"));

        assertThat(folder.resolve("d.jsonl")).content(StandardCharsets.UTF_8).isEqualTo("""
                {"id":"1","input":"é \uD83D\uDE00","references":["x"]}
                {"id":"2","input":"b"}
                """);
        assertThat(Files.readString(folder.resolve("d.json")).replace(System.lineSeparator(), "\n"))
                .isEqualTo("""
                        [{
                          "id" : "1",
                          "input" : "é \uD83D\uDE00",
                          "references" : [ "x" ]
                        },
                        {
                          "id" : "2",
                          "input" : "b"
                        }]
                        """);
        assertThat(folder.resolve("d.csv")).content(StandardCharsets.UTF_8).isEqualTo("""
                "id","input","references"
                "1","é \uD83D\uDE00","[""x""]"
                "2","b","[]"
                """);
    }

    private void survives(String what, Dataset dataset, String name) {
        Path file = folder.resolve(name);
        dataset.write(file);

        assertThat(DatasetFiles.read(file)).as(what).isEqualTo(examples(dataset));
        assertThat(Dataset.read(file).summarise().version())
                .as(what)
                .isEqualTo(dataset.summarise().version());
    }

    private void refused(Example example, String message) {
        refused(List.of(example), message);
    }

    private void refused(List<Example> examples, String message) {
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.of("d", examples).write(folder.resolve("d.csv")))
                .withMessage(message);
    }

    private static Dataset dataset(Supplier<String> text, Supplier<String> name, boolean withInput) {
        String variable = "v" + name.get();
        String metadata = name.get();
        return Dataset.of(
                "d",
                IntStream.range(0, 5)
                        .mapToObj(i -> example(text, withInput, i, variable, metadata))
                        .toList());
    }

    private static Example example(Supplier<String> text, boolean withInput, int i, String variable, String metadata) {
        Example.Builder example = Example.builder(i + text.get());
        if (withInput) {
            example.input(text.get());
        }
        if (i % 2 == 0) {
            example.cluster("k" + text.get());
        }
        for (int j = 0; j < i; j++) {
            example.reference(text.get()).context(text.get());
        }
        return example.variable(variable, text.get())
                .metadata(metadata, text.get())
                .build();
    }
}
