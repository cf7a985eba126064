package dev.plumbline.metrics.structure;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** A tool call with its arguments read; they are null if they are not JSON. */
record ParsedCall(ToolCall call, @Nullable JsonNode arguments) {

    static ParsedCall of(ToolCall call) {
        return new ParsedCall(call, Json.parse(call.argumentsJson().isBlank() ? "{}" : call.argumentsJson()));
    }

    /** Whether both name the same tool with equal arguments; broken arguments equal the same text only. */
    boolean isSame(ParsedCall other) {
        if (!call.name().equals(other.call.name())) {
            return false;
        }
        if (arguments == null || other.arguments == null) {
            return call.argumentsJson().equals(other.call.argumentsJson());
        }
        return Json.isSame(arguments, other.arguments);
    }
}
