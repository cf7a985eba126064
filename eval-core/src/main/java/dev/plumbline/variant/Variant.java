package dev.plumbline.variant;

import static java.util.Objects.requireNonNull;

import dev.plumbline.error.VariantException;
import java.util.Map;

/**
 * A task under a name, to be compared with others.
 *
 * @param name what tells it from the other variants of a run; not blank
 * @param task how it produces an output
 */
public record Variant(String name, Task task) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Variant {
        requireNonNull(task, "task");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank, was '" + name + "'");
        }
    }

    /**
     * A variant whose outputs were recorded before and stand in the dataset.
     *
     * <p>An example that holds no such text has no output: its outcome is a failure that names the field.
     *
     * @param name what tells it from the other variants of a run; not blank
     * @param field the name of the metadata, or else of the variable, that holds the output
     * @return the variant
     */
    public static Variant recorded(String name, String field) {
        requireNonNull(field, "field");
        return new Variant(name, example -> {
            Map<String, String> holder =
                    example.metadata().containsKey(field) ? example.metadata() : example.variables();
            String text = holder.get(field);
            if (text == null) {
                throw new VariantException("no output of variant '%s' is recorded in field '%s' of example '%s'"
                        .formatted(name, field, example.id()));
            }
            return Output.of(text);
        });
    }
}
