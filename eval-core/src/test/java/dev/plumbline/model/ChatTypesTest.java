package dev.plumbline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChatTypesTest {

    private static final ChatMessage ASK = new ChatMessage(ChatMessage.Role.USER, "secret?");
    private static final ChatMessage ANSWER = new ChatMessage(ChatMessage.Role.ASSISTANT, "secret!");

    @Test
    void request_copies_its_messages() {
        List<ChatMessage> messages = new ArrayList<>(List.of(ASK));
        ChatRequest request = new ChatRequest(messages, ChatOptions.builder().build());
        messages.add(ANSWER);

        assertThat(request.messages()).containsExactly(ASK);
    }

    @Test
    void request_needs_a_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ChatRequest(List.of(), ChatOptions.builder().build()))
                .withMessage("messages must not be empty");
    }

    @Test
    void user_text_is_that_of_the_last_user_message() {
        ChatMessage last = new ChatMessage(ChatMessage.Role.USER, "last");
        ChatOptions options = ChatOptions.builder().build();

        assertThat(ChatRequest.of("prompt").userText()).isEqualTo("prompt");
        assertThat(new ChatRequest(List.of(ASK, ANSWER, last, ANSWER), options).userText())
                .isEqualTo("last");
        assertThat(new ChatRequest(List.of(ANSWER), options).userText()).isEmpty();
    }

    @Test
    void prompts_and_answers_are_not_printed() {
        assertThat(ASK).hasToString("ChatMessage[USER]");
        assertThat(ChatRequest.of("secret").toString()).doesNotContain("secret");
        assertThat(new ChatResponse("secret", new Usage(1, 2)))
                .hasToString("ChatResponse[usage=Usage[inputTokens=1, outputTokens=2]]");
    }

    @Test
    void response_may_not_know_its_usage() {
        assertThat(ChatResponse.of("a").usage()).isNull();
    }

    @Test
    void usages_add_up() {
        assertThat(new Usage(1, 2).plus(new Usage(10, 20))).isEqualTo(new Usage(11, 22));
        assertThat(Usage.NONE.plus(Usage.NONE)).isEqualTo(Usage.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Usage(1, -2))
                .withMessage("token counts must not be negative, were 1 and -2");
    }

    @Test
    void options_that_are_not_set_are_empty() {
        ChatOptions options = ChatOptions.builder().build();

        assertThat(options.temperature()).isEmpty();
        assertThat(options.maxTokens()).isEmpty();
        assertThat(options.seed()).isEmpty();
    }

    @Test
    void options_are_those_of_the_builder_when_they_were_built() {
        ChatOptions.Builder builder =
                ChatOptions.builder().temperature(0).maxTokens(7).seed(-1);
        ChatOptions options = builder.build();
        builder.temperature(2);

        assertThat(options.temperature()).hasValue(0);
        assertThat(options.maxTokens()).hasValue(7);
        assertThat(options.seed()).hasValue(-1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void temperature_is_a_number_of_at_least_0(double temperature) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChatOptions.builder().temperature(temperature))
                .withMessage("temperature must be a number of at least 0, was " + temperature);
    }

    @Test
    void an_answer_has_at_least_one_token() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChatOptions.builder().maxTokens(0))
                .withMessage("maxTokens must be positive, was 0");
    }

    @Test
    void a_model_gets_a_name() throws Exception {
        ChatModel model = ChatModel.named("large", request -> ChatResponse.of(request.userText()));

        assertThat(model.name()).isEqualTo("large");
        assertThat(model.chat(ChatRequest.of("hi")).text()).isEqualTo("hi");
        assertThat(new Echo().name()).isEqualTo("Echo");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChatModel.named("", model))
                .withMessage("name must not be blank, was ''");
    }

    private static final class Echo implements ChatModel {

        @Override
        public ChatResponse chat(ChatRequest request) {
            return ChatResponse.of(request.userText());
        }
    }
}
