package dev.plumbline.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a model answered.
 *
 * @param text the answer
 * @param usage the tokens it took, or null if the model does not say
 */
public record ChatResponse(String text, @Nullable Usage usage) {

    /** Checks that there is a text. */
    public ChatResponse {
        requireNonNull(text, "text");
    }

    /**
     * An answer whose tokens are unknown.
     *
     * @param text the answer
     * @return the response
     */
    public static ChatResponse of(String text) {
        return new ChatResponse(text, null);
    }

    /** The usage alone: answers stay out of logs. */
    @Override
    public String toString() {
        return "ChatResponse[usage=" + usage + "]";
    }
}
