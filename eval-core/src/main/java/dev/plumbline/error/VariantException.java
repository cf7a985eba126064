package dev.plumbline.error;

import org.jspecify.annotations.Nullable;

/** A variant gave no output for an example; the message names both. */
public final class VariantException extends EvaluationException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception that has no deeper cause.
     *
     * @param message what could not be done, and where
     */
    public VariantException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception with its cause.
     *
     * @param message what could not be done, and where
     * @param cause what made it fail, or null
     */
    public VariantException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
