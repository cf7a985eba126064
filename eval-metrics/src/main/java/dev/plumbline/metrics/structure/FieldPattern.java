package dev.plumbline.metrics.structure;

import java.util.Arrays;
import java.util.List;

/** A JSON Pointer in which a star stands for any one field or index. */
final class FieldPattern {

    private final List<String> steps;

    private FieldPattern(List<String> steps) {
        this.steps = steps;
    }

    static FieldPattern of(String pointer) {
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw new IllegalArgumentException("field must be a JSON Pointer such as /a/b, was " + pointer);
        }
        return new FieldPattern(steps(pointer));
    }

    /** Whether the pointer is one that the pattern stands for, or lies below one. */
    boolean covers(String pointer) {
        List<String> other = steps(pointer);
        if (other.size() < steps.size()) {
            return false;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (!steps.get(i).equals("*") && !steps.get(i).equals(other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** What stands between the slashes; the empty first part is the root. */
    private static List<String> steps(String pointer) {
        return Arrays.asList(pointer.split("/", -1));
    }
}
