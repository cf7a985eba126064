package dev.plumbline.metrics.structure;

import static java.util.Objects.requireNonNull;

/**
 * A call of a tool that a model asked for.
 *
 * @param name the tool
 * @param argumentsJson its arguments as the model wrote them, a JSON object; blank stands for {@code {}}
 */
public record ToolCall(String name, String argumentsJson) {

    /** Checks that both parts are there; what a model writes may be no JSON at all. */
    public ToolCall {
        requireNonNull(name, "name");
        requireNonNull(argumentsJson, "argumentsJson");
    }

    /**
     * A call without arguments.
     *
     * @param name the tool
     * @return the call
     */
    public static ToolCall of(String name) {
        return new ToolCall(name, "{}");
    }
}
