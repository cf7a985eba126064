package dev.plumbline.error;

import org.jspecify.annotations.Nullable;

/** A dataset could not be read, written or used; the message names the file, the line and the field where they are known. */
public final class DatasetException extends EvaluationException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception that has no deeper cause.
     *
     * @param message what could not be done, and where
     */
    public DatasetException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception with its cause.
     *
     * @param message what could not be done, and where
     * @param cause what made it fail, or null
     */
    public DatasetException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
