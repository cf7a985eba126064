package dev.plumbline.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.plumbline.dataset.Example;
import dev.plumbline.error.PromptException;
import dev.plumbline.model.ChatMessage;
import dev.plumbline.model.ChatModel;
import dev.plumbline.model.ChatOptions;
import dev.plumbline.model.ChatRequest;
import dev.plumbline.model.ChatResponse;
import dev.plumbline.model.Usage;
import dev.plumbline.testing.RandomText;
import dev.plumbline.variant.Output;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptTemplateTest {

    private static final Example EXAMPLE = Example.builder("au-7")
            .input("the input")
            .variable("price", "5")
            .variable("größe m²", "612")
            .variable("x:-y", "odd")
            .context("first")
            .context("second")
            .build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    no variable              | no variable
                    {{price}}                | 5
                    {{price}}{{price}}       | 55
                    '{{ price }} {{\tprice\n}}' | 5 5
                    {{größe m²}} m²          | 612 m²
                    {{x:-y}}                 | odd
                    {{input}}                | the input
                    {price} {}               | {price} {}
                    ${{price}}               | $5
                    $${{price}}              | $$5
                    }}{{price}}}}            | }}5}}
                    \\{{price}}              | {{price}}
                    \\{{price}} {{price}}    | {{price}} 5
                    {{price}}\\{{price}}     | 5{{price}}
                    \\\\{{price}}            | \\5
                    C:\\\\{{price}}\\n       | C:\\5\\n
                    \\n \\                   | \\n \\
                    """)
    void variables_are_filled_in(String template, String filled) {
        assertThat(PromptTemplate.of(template).fill(EXAMPLE)).isEqualTo(filled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{{price}}}", "{{a{b}}", "{{a\nb}}"})
    void a_name_with_braces_or_line_breaks_is_refused_at_once(String template) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PromptTemplate.of(template))
                .withMessageStartingWith("the name of a variable must have no braces or line breaks, was '");
    }

    @Test
    void passages_have_a_blank_line_between_them() {
        assertThat(PromptTemplate.of("{{context}}").fill(EXAMPLE)).isEqualTo("first\n\nsecond");
    }

    @Test
    void a_variable_goes_before_input_and_context() {
        Example example = Example.builder("1")
                .input("in")
                .context("c")
                .variable("input", "a")
                .variable("context", "b")
                .build();

        assertThat(PromptTemplate.of("{{input}} {{context}}").fill(example)).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{{price}}",
                "{{nope}}",
                "{{",
                "}}",
                "\\{{price}}",
                "${script:javascript:1}",
                "${env:HOME} $1 $$ \\1",
                "C:\\",
                "\\",
                "a\\{{",
                "{{value}}"
            })
    void values_are_text_and_stay_as_they_are(String value) {
        Example example = Example.builder("1")
                .variable("value", value)
                .variable("price", "5")
                .build();

        assertThat(PromptTemplate.of("a {{value}} b {{price}}").fill(example)).isEqualTo("a " + value + " b 5");
        assertThat(PromptTemplate.of("{{value}}{{price}}{{value}}").fill(example))
                .isEqualTo(value + "5" + value);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_values_stay_as_they_are_side_by_side(long seed) {
        RandomText random = new RandomText(seed);
        for (int i = 0; i < 500; i++) {
            String a = random.next() + (i % 2 == 0 ? "\\" : "{{");
            String b = random.nextBroken();
            Example example =
                    Example.builder("1").variable("a", a).variable("b", b).build();

            assertThat(PromptTemplate.of("{{a}}{{b}}{{a}}").fill(example)).isEqualTo(a + b + a);
        }
    }

    @Test
    void an_unknown_variable_names_itself_and_the_example_and_what_there_is() {
        assertThatExceptionOfType(PromptException.class)
                .isThrownBy(() -> PromptTemplate.of("{{ contract }}").fill(EXAMPLE))
                .withMessage("variable 'contract' is not in example 'au-7',"
                        + " which has [context, größe m², input, price, x:-y]");
    }

    @Test
    void input_and_context_are_unknown_where_there_are_none() {
        Example example = Example.builder("1").variable("v", "").build();

        assertThatExceptionOfType(PromptException.class)
                .isThrownBy(() -> PromptTemplate.of("{{input}}").fill(example))
                .withMessage("variable 'input' is not in example '1', which has [v]");
        assertThatExceptionOfType(PromptException.class)
                .isThrownBy(() -> PromptTemplate.of("{{context}}").fill(example));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{", "{{price", "{{price}} {{", "{{price}"})
    void a_variable_must_be_closed(String template) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PromptTemplate.of(template))
                .withMessage("a variable is opened with {{ and not closed with }} in the template");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{}}", "a {{ }} b"})
    void a_variable_must_have_a_name(String template) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PromptTemplate.of(template))
                .withMessage("a variable without a name, {{}}, in the template");
    }

    @Test
    void variables_are_those_of_instructions_and_message_in_order_of_first_use() {
        PromptTemplate template =
                PromptTemplate.of("{{b}} {{a}} {{ b }} \\{{c}}").system("{{d}} {{a}}");

        assertThat(template.variables()).containsExactly("d", "a", "b");
        assertThat(template.text()).isEqualTo("{{b}} {{a}} {{ b }} \\{{c}}");
    }

    @Test
    void request_holds_instructions_message_and_options() {
        ChatOptions options = ChatOptions.builder().maxTokens(9).build();
        ChatRequest request = PromptTemplate.of("{{input}}?")
                .system("Answer in {{price}} words.")
                .options(options)
                .request(EXAMPLE);

        assertThat(request.messages())
                .containsExactly(
                        new ChatMessage(ChatMessage.Role.SYSTEM, "Answer in 5 words."),
                        new ChatMessage(ChatMessage.Role.USER, "the input?"));
        assertThat(request.options()).isSameAs(options);
        assertThat(PromptTemplate.of("{{input}}").request(EXAMPLE))
                .satisfies(simple -> assertThat(simple.messages()).hasSize(1));
    }

    @Test
    void settings_do_not_change_the_template_they_are_called_on() {
        PromptTemplate plain = PromptTemplate.of("{{input}}");
        plain.system("Be short.");
        plain.options(ChatOptions.builder().seed(1).build());

        assertThat(plain.request(EXAMPLE).messages()).hasSize(1);
        assertThat(plain.request(EXAMPLE).options().seed()).isEmpty();
    }

    @Test
    void on_a_model_it_gives_the_answer_with_its_usage() throws Exception {
        ChatModel model = request -> new ChatResponse(request.userText() + "!", new Usage(3, 4));

        assertThat(PromptTemplate.of("{{price}}").on(model).run(EXAMPLE))
                .isEqualTo(new Output("5!", List.of(), new Usage(3, 4)));
    }

    @Test
    @SuppressWarnings("NullAway") // a model that breaks its contract
    void a_model_that_returns_null_is_named() {
        ChatModel model = ChatModel.named("broken", request -> null);

        assertThatNullPointerException()
                .isThrownBy(() -> PromptTemplate.of("{{price}}").on(model).run(EXAMPLE))
                .withMessage("model 'broken' returned null");
    }

    @Test
    void a_prompt_has_a_name() {
        assertThat(Prompt.of("short", "{{price}}").template().fill(EXAMPLE)).isEqualTo("5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prompt.of(" ", "{{price}}"))
                .withMessage("name must not be blank, was ' '");
    }
}
