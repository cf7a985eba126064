package dev.plumbline.dataset;

import static dev.plumbline.dataset.DatasetFiles.examples;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.error.DatasetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DatasetTest {

    @Test
    void builder_numbers_examples_from_one() {
        Dataset dataset = Dataset.builder("capitals")
                .example("Capital of Australia?", "Canberra")
                .example(Example.of("fr", "Capital of France?", "Paris"))
                .example("Capital of Japan?", "Tokyo", "Tōkyō")
                .build();

        assertThat(dataset.name()).isEqualTo("capitals");
        assertThat(examples(dataset))
                .containsExactly(
                        Example.of("1", "Capital of Australia?", "Canberra"),
                        Example.of("fr", "Capital of France?", "Paris"),
                        Example.of("3", "Capital of Japan?", "Tokyo", "Tōkyō"));
    }

    @Test
    void builder_stays_usable_and_leaves_built_datasets_alone() {
        Dataset.Builder builder = Dataset.builder("d").example("a");
        Dataset first = builder.build();
        builder.example("b");

        assertThat(examples(first)).hasSize(1);
        assertThat(examples(builder.build())).hasSize(2);
    }

    @Test
    void copies_the_list_it_is_made_of() {
        List<Example> list = new ArrayList<>(List.of(Example.of("1", "a")));
        Dataset dataset = Dataset.of("d", list);
        list.clear();

        assertThat(examples(dataset)).hasSize(1);
    }

    @Test
    void gives_the_same_examples_each_time_it_is_opened() {
        Dataset dataset = numbered(3);

        assertThat(examples(dataset)).isEqualTo(examples(dataset)).hasSize(3);
    }

    @Test
    void limit_takes_the_first_examples_and_keeps_the_name() {
        Dataset limited = numbered(5).limit(2);

        assertThat(limited.name()).isEqualTo("numbers");
        assertThat(examples(limited)).extracting(Example::id).containsExactly("1", "2");
        assertThat(examples(limited.limit(9))).hasSize(2);
    }

    @Test
    void limit_must_be_positive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbered(1).limit(0))
                .withMessage("count must be positive, was 0");
    }

    @Test
    void name_must_not_be_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dataset.of(" ", List.of()))
                .withMessage("name must not be blank, was ' '");
    }

    @Test
    void summary_counts_and_names() {
        DatasetSummary summary = numbered(3).summarise();

        assertThat(summary.name()).isEqualTo("numbers");
        assertThat(summary.size()).isEqualTo(3);
        assertThat(summary.version()).matches("[0-9a-f]{64}").startsWith(summary.shortVersion());
        assertThat(summary.shortVersion()).hasSize(12);
    }

    @Test
    void summary_refuses_an_empty_dataset() {
        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(() -> Dataset.of("none", List.of()).summarise())
                .withMessage("dataset 'none' has no examples");
    }

    @Test
    void summary_refuses_an_id_that_occurs_twice() {
        Dataset dataset = Dataset.of("d", List.of(Example.of("a", "1"), Example.of("b", "2"), Example.of("a", "3")));

        assertThatExceptionOfType(DatasetException.class)
                .isThrownBy(dataset::summarise)
                .withMessage("dataset 'd': id 'a' of example 3 is already that of example 1");
    }

    @Test
    void summary_of_a_stream_is_made_anew_and_closes_it() {
        AtomicInteger closed = new AtomicInteger();
        AtomicInteger opened = new AtomicInteger();
        Dataset dataset = Dataset.streamed(
                "s",
                () -> IntStream.rangeClosed(1, opened.incrementAndGet())
                        .mapToObj(i -> Example.of("" + i, "in"))
                        .onClose(closed::incrementAndGet));

        assertThat(dataset.summarise().size()).isEqualTo(1);
        assertThat(dataset.summarise().size()).isEqualTo(2);
        assertThat(closed).hasValue(2);
    }

    @Test
    void is_named_after_its_file_without_the_ending() {
        assertThat(Dataset.read(Path.of("data", "my.contracts.v2.jsonl")).name())
                .isEqualTo("my.contracts.v2");
        assertThat(Dataset.read(Path.of("data", "CONTRACTS.CSV")).name()).isEqualTo("CONTRACTS");
    }

    @Test
    void prints_its_name_alone() {
        assertThat(numbered(1)).hasToString("Dataset[numbers]");
    }

    private static Dataset numbered(int count) {
        return Dataset.of(
                "numbers",
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> Example.of("" + i, "input " + i))
                        .toList());
    }
}
