package dev.plumbline.error;

import org.jspecify.annotations.Nullable;

/** A prompt could not be filled in for an example; the message names the variable and the example. */
public final class PromptException extends EvaluationException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception that has no deeper cause.
     *
     * @param message what could not be done, and where
     */
    public PromptException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception with its cause.
     *
     * @param message what could not be done, and where
     * @param cause what made it fail, or null
     */
    public PromptException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
