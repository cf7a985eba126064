package dev.plumbline.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** {@link RoundTripTest} shows that the version is the same in every file format. */
class ContentVersionTest {

    @Test
    void version_is_that_of_the_content_and_stays_the_same_from_release_to_release() {
        assertThat(version(full())).isEqualTo(version(full()));
        assertThat(version(Example.of("1", "in", "out")))
                .isEqualTo("3888f0741de32d0614a68db95646c9777c1cc3cba07f09351c1feb97b026d060");
    }

    @Test
    void version_does_not_depend_on_the_name_or_on_the_order_of_names_in_a_map() {
        Example one = builder("1").metadata("a", "1").metadata("b", "2").build();
        Example other = builder("1").metadata("b", "2").metadata("a", "1").build();

        assertThat(version(one)).isEqualTo(version(other));
        assertThat(Dataset.of("x", List.of(one)).summarise().version()).isEqualTo(version(one));
    }

    @Test
    void the_order_of_variables_counts_where_the_input_text_is_made_of_them() {
        Example one = Example.builder("1").variable("a", "1").variable("b", "2").build();
        Example other =
                Example.builder("1").variable("b", "2").variable("a", "1").build();

        assertThat(one).isNotEqualTo(other);
        assertThat(version(one)).isNotEqualTo(version(other));
    }

    @Test
    void any_change_changes_the_version() {
        List<String> versions = new ArrayList<>(List.of(
                version(full()),
                version(full(), Example.of("2", "")),
                version(Example.of("1", "")),
                version(Example.builder("1").build()),
                version(Example.builder("1").variable("input", "").build())));
        for (UnaryOperator<Example.Builder> change : changes()) {
            versions.add(version(change.apply(builder("1")).build()));
        }
        versions.add(version(builder("2").build()));

        assertThat(versions).doesNotHaveDuplicates();
    }

    @Test
    void texts_do_not_run_into_one_another() {
        assertThat(List.of(
                        version(Example.of("1", "ab", "c")),
                        version(Example.of("1", "a", "bc")),
                        version(Example.of("1", "abc")),
                        version(Example.of("1", "ab", "", "c")),
                        version(Example.builder("1").input("ab").context("c").build()),
                        version(Example.of("1a", "b", "c"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_order_of_examples_and_references_counts() {
        Example a = Example.of("a", "in", "x", "y");
        Example b = Example.of("b", "in");

        assertThat(version(a, b)).isNotEqualTo(version(b, a));
        assertThat(version(a)).isNotEqualTo(version(Example.of("a", "in", "y", "x")));
    }

    @Test
    void halves_of_surrogate_pairs_keep_their_identity() {
        assertThat(List.of(
                        version(Example.of("1", "\uD83D")),
                        version(Example.of("1", "\uD83C")),
                        version(Example.of("1", "?")),
                        version(Example.of("1", "\uFFFD"))))
                .doesNotHaveDuplicates();
    }

    private static List<UnaryOperator<Example.Builder>> changes() {
        return List.of(
                example -> example.input("In"),
                example -> example.variable("v", "other"),
                example -> example.variable("w", ""),
                example -> example.reference(""),
                example -> example.context(""),
                example -> example.metadata("m", "other"),
                example -> example.metadata("n", ""),
                example -> example.cluster("other"));
    }

    private static Example full() {
        return builder("1").build();
    }

    private static Example.Builder builder(String id) {
        return Example.builder(id)
                .input("in")
                .variable("v", "1")
                .reference("out")
                .context("passage")
                .metadata("m", "1")
                .cluster("k");
    }

    private static String version(Example... examples) {
        return Dataset.of("d", Arrays.asList(examples)).summarise().version();
    }
}
