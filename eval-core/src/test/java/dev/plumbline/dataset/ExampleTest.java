package dev.plumbline.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleTest {

    @Test
    void holds_what_it_is_given_in_order() {
        Example example = Example.builder("au")
                .input("What is the capital?")
                .variable("tone", "short")
                .variable("country", "Australia")
                .reference("Canberra")
                .reference("Canberra, ACT")
                .context("Canberra became the capital in 1913.")
                .metadata("source", "atlas")
                .cluster("oceania")
                .build();

        assertThat(example.id()).isEqualTo("au");
        assertThat(example.input()).isEqualTo("What is the capital?");
        assertThat(example.variables()).containsExactly(entry("tone", "short"), entry("country", "Australia"));
        assertThat(example.references()).containsExactly("Canberra", "Canberra, ACT");
        assertThat(example.context()).containsExactly("Canberra became the capital in 1913.");
        assertThat(example.metadata()).containsExactly(entry("source", "atlas"));
        assertThat(example.cluster()).isEqualTo("oceania");
    }

    @Test
    void input_of_a_single_variable_is_its_value() {
        Example example = Example.builder("1").variable("contract", "text").build();

        assertThat(example.hasInput()).isFalse();
        assertThat(example.input()).isEqualTo("text");
    }

    @Test
    void input_of_several_variables_is_a_line_for_each() {
        Example example =
                Example.builder("1").variable("b", "2").variable("a", "1").build();

        assertThat(example.input()).isEqualTo("b: 2\na: 1");
    }

    @Test
    void input_is_empty_without_input_and_variables() {
        Example example = Example.builder("1").build();

        assertThat(example.hasInput()).isFalse();
        assertThat(example.input()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void refuses_a_blank_id(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Example.builder(id))
                .withMessage("id must not be blank, was '" + id + "'");
    }

    @Test
    void refuses_a_blank_cluster() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Example.builder("1").cluster(" "))
                .withMessage("cluster must not be blank, was ' '");
    }

    @Test
    void collections_cannot_be_changed() {
        Example example = Example.of("1", "in", "out");

        assertThatThrownBy(() -> example.references().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> example.context().add("x")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> example.variables().put("x", "y")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> example.metadata().put("x", "y")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void builder_stays_usable_and_leaves_built_examples_alone() {
        Example.Builder builder = Example.builder("1").input("in").variable("a", "1");
        Example first = builder.build();
        Example second = builder.reference("out").variable("b", "2").build();

        assertThat(first.references()).isEmpty();
        assertThat(first.variables()).containsOnlyKeys("a");
        assertThat(second.references()).containsExactly("out");
        assertThat(second.variables()).containsOnlyKeys("a", "b");
    }

    @Test
    void equality_goes_by_content_and_not_by_the_order_of_names() {
        Example example = Example.builder("1")
                .input("in")
                .variable("a", "1")
                .variable("b", "2")
                .build();
        Example same = Example.builder("1")
                .input("in")
                .variable("b", "2")
                .variable("a", "1")
                .build();

        assertThat(example).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(Example.builder("1").variable("a", "1").variable("b", "2").build())
                .isNotEqualTo(Example.of("1", "a: 1\nb: 2"));
        assertThat(Example.of("1", "in")).isNotEqualTo(Example.of("1", "in", ""));
    }

    @Test
    void prints_its_id_alone() {
        assertThat(Example.of("au", "secret", "secret")).hasToString("Example[au]");
    }

    private static Map.Entry<String, String> entry(String name, String value) {
        return Map.entry(name, value);
    }
}
