package dev.plumbline.error;

import org.jspecify.annotations.Nullable;

/** A run could not be written out; the message names the file. */
public final class ReportException extends EvaluationException {

    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception that has no deeper cause.
     *
     * @param message what could not be done, and where
     */
    public ReportException(String message) {
        this(message, null);
    }

    /**
     * Makes an exception with its cause.
     *
     * @param message what could not be done, and where
     * @param cause what made it fail, or null
     */
    public ReportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
