package dev.plumbline.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a model is asked.
 *
 * @param messages the conversation so far, at least one message
 * @param options how the model should answer
 */
public record ChatRequest(List<ChatMessage> messages, ChatOptions options) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no message
     */
    public ChatRequest {
        messages = List.copyOf(messages);
        requireNonNull(options, "options");
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("messages must not be empty");
        }
    }

    /**
     * Asks with one user message and the model's own settings.
     *
     * @param prompt the message
     * @return the request
     */
    public static ChatRequest of(String prompt) {
        return new ChatRequest(
                List.of(new ChatMessage(ChatMessage.Role.USER, prompt)),
                ChatOptions.builder().build());
    }

    /**
     * The text of the last user message, which is the whole prompt of a simple request.
     *
     * @return the text, empty if the user said nothing
     */
    public String userText() {
        String text = "";
        for (ChatMessage message : messages) {
            if (message.role() == ChatMessage.Role.USER) {
                text = message.text();
            }
        }
        return text;
    }
}
