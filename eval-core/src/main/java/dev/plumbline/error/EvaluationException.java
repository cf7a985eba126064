package dev.plumbline.error;

import org.jspecify.annotations.Nullable;

/** The world failed: a dataset, a prompt, a variant, a store or a report could not be used. */
public abstract sealed class EvaluationException extends RuntimeException
        permits DatasetException, PromptException, ReportException, StoreException, VariantException {

    private static final long serialVersionUID = 1L;

    EvaluationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
