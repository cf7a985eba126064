package dev.plumbline.variant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.dataset.Example;
import dev.plumbline.error.VariantException;
import dev.plumbline.model.Usage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantTest {

    @Test
    void recorded_output_is_in_the_metadata_or_else_a_variable() throws Exception {
        Variant variant = Variant.recorded("terse", "out");
        Example both =
                Example.builder("1").metadata("out", "m").variable("out", "v").build();
        Example variable = Example.builder("1").variable("out", "v").build();

        assertThat(variant.task().run(both)).isEqualTo(Output.of("m"));
        assertThat(variant.task().run(variable)).isEqualTo(Output.of("v"));
    }

    @Test
    void an_output_that_is_not_recorded_names_variant_field_and_example() {
        assertThatExceptionOfType(VariantException.class)
                .isThrownBy(() -> Variant.recorded("terse", "out").task().run(Example.of("7", "in")))
                .withMessage("no output of variant 'terse' is recorded in field 'out' of example '7'");
    }

    @Test
    void name_must_not_be_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Variant(" ", example -> Output.of("")))
                .withMessage("name must not be blank, was ' '");
    }

    @Test
    void output_copies_its_passages() {
        List<String> passages = new ArrayList<>(List.of("p"));
        Output output = Output.of("text").withContext(passages);
        passages.clear();

        assertThat(output.context()).containsExactly("p");
    }

    @Test
    void outputs_differ_in_what_is_replaced_only() {
        Output output = new Output("text", List.of("p"), new Usage(1, 2));

        assertThat(output.withText("t")).isEqualTo(new Output("t", List.of("p"), new Usage(1, 2)));
        assertThat(output.withContext(List.of())).isEqualTo(new Output("text", List.of(), new Usage(1, 2)));
        assertThat(output.withUsage(Usage.NONE)).isEqualTo(new Output("text", List.of("p"), Usage.NONE));
        assertThat(Output.of("text").usage()).isNull();
    }

    @Test
    void output_is_not_printed() {
        assertThat(Output.of("secret")).hasToString("Output[6 characters]");
    }
}
