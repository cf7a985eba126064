package dev.plumbline.error;

import org.jspecify.annotations.Nullable;

/** A store could not keep, or give back, what a run produced. */
public final class StoreException extends EvaluationException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception that has no deeper cause.
     *
     * @param message what could not be done, and where
     */
    public StoreException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception with its cause.
     *
     * @param message what could not be done, and where
     * @param cause what made it fail, or null
     */
    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
