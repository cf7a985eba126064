package dev.plumbline.model;

import static java.util.Objects.requireNonNull;

/**
 * A language model. Users implement this interface: one blocking method, called from many threads at once.
 *
 * <pre>{@code
 * ChatModel model = ChatModel.named("large", request -> ChatResponse.of(client.complete(request.userText())));
 * }</pre>
 */
@FunctionalInterface
public interface ChatModel {

    /**
     * Asks the model. An interruption of the calling thread should end the call: that is how a time limit is kept.
     *
     * @param request what is asked
     * @return the answer
     * @throws Exception if the model gives none; the exception becomes the outcome of the case
     */
    ChatResponse chat(ChatRequest request) throws Exception;

    /**
     * The model's name, which variants and reports show.
     *
     * @return the simple name of the class unless overridden
     */
    default String name() {
        return getClass().getSimpleName();
    }

    /**
     * Gives a model a name.
     *
     * @param name the name; not blank
     * @param model the model
     * @return a model that answers as the given one does
     * @throws IllegalArgumentException if the name is blank
     */
    static ChatModel named(String name, ChatModel model) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank, was '" + name + "'");
        }
        return new NamedChatModel(name, requireNonNull(model, "model"));
    }
}
