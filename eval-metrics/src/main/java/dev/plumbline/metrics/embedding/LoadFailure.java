package dev.plumbline.metrics.embedding;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Says why a model could not be loaded. */
final class LoadFailure {

    private LoadFailure() {}

    static String message(URI location, Throwable failure) {
        String message = "embedding model could not be loaded from " + location;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isForeignEnvironment(cause.getMessage())) {
                return message + ": other code in this JVM started ONNX Runtime before DJL did; load this model first";
            }
        }
        return message;
    }

    /** ONNX Runtime says so when DJL asks for an environment with settings of its own and there already is one. */
    private static boolean isForeignEnvironment(@Nullable String message) {
        return message != null && message.contains("OrtEnvironment") && message.contains("already exists");
    }
}
