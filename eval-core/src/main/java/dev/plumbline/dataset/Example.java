package dev.plumbline.dataset;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a dataset: what goes in, what is expected, and what belongs to it. Immutable.
 *
 * <pre>{@code
 * Example.builder("au")
 *         .input("What is the capital of Australia?")
 *         .reference("Canberra")
 *         .build();
 * }</pre>
 */
public final class Example {

    private final String id;
    private final @Nullable String input;
    private final Map<String, String> variables;
    private final List<String> references;
    private final List<String> context;
    private final Map<String, String> metadata;
    private final @Nullable String cluster;

    private Example(Builder builder) {
        id = builder.id;
        input = builder.input;
        variables = frozen(builder.variables);
        references = List.copyOf(builder.references);
        context = List.copyOf(builder.context);
        metadata = frozen(builder.metadata);
        cluster = builder.cluster;
    }

    /**
     * Makes an example from its input and references.
     *
     * @param id identifies the example within its dataset; not blank
     * @param input the input text
     * @param references the expected outputs, possibly none
     * @return the example
     */
    public static Example of(String id, String input, String... references) {
        return builder(id).input(input).references(List.of(references)).build();
    }

    /**
     * Starts an example.
     *
     * @param id identifies the example within its dataset; not blank
     * @return a builder
     * @throws IllegalArgumentException if the id is blank
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /**
     * What identifies this example within its dataset; comparisons pair by it.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The input as one text: what was given as the input; else the single variable's value; else every variable as a
     * line {@code name: value}.
     *
     * @return the input, possibly empty
     */
    public String input() {
        if (input != null) {
            return input;
        }
        if (variables.size() == 1) {
            return variables.values().iterator().next();
        }
        return variables.entrySet().stream()
                .map(variable -> variable.getKey() + ": " + variable.getValue())
                .collect(Collectors.joining("\n"));
    }

    /**
     * Whether an input text was given, rather than variables only.
     *
     * @return true if {@link #input()} is a text of its own
     */
    public boolean hasInput() {
        return input != null;
    }

    /**
     * The named variables, which prompts fill in, in the order they were given.
     *
     * @return an unmodifiable map from name to text
     */
    public Map<String, String> variables() {
        return variables;
    }

    /**
     * The expected outputs, any of which is right.
     *
     * @return an unmodifiable list, possibly empty
     */
    public List<String> references() {
        return references;
    }

    /**
     * The passages that the output should rest on.
     *
     * @return an unmodifiable list, possibly empty
     */
    public List<String> context() {
        return context;
    }

    /**
     * What else is known of the example; never part of a prompt.
     *
     * @return an unmodifiable map from name to text
     */
    public Map<String, String> metadata() {
        return metadata;
    }

    /**
     * What the example shares with others that are not independent of it: their document, conversation or user.
     *
     * @return the cluster's key, or null if the example stands alone
     */
    public @Nullable String cluster() {
        return cluster;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Example that
                && id.equals(that.id)
                && Objects.equals(input, that.input)
                && input().equals(that.input())
                && variables.equals(that.variables)
                && references.equals(that.references)
                && context.equals(that.context)
                && metadata.equals(that.metadata)
                && Objects.equals(cluster, that.cluster);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, input, variables, references, context, metadata, cluster);
    }

    /** The id alone: texts of a dataset stay out of logs. */
    @Override
    public String toString() {
        return "Example[" + id + "]";
    }

    private static Map<String, String> frozen(Map<String, String> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Collects an example's parts. Not thread-safe; stays usable after {@link #build()}. */
    public static final class Builder {

        private final String id;
        private @Nullable String input;
        private final Map<String, String> variables = new LinkedHashMap<>();
        private final List<String> references = new ArrayList<>(1);
        private final List<String> context = new ArrayList<>(1);
        private final Map<String, String> metadata = new LinkedHashMap<>();
        private @Nullable String cluster;

        private Builder(String id) {
            if (id.isBlank()) {
                throw new IllegalArgumentException("id must not be blank, was '" + id + "'");
            }
            this.id = id;
        }

        /**
         * Sets the input text.
         *
         * @param text the input
         * @return this builder
         */
        public Builder input(String text) {
            input = requireNonNull(text, "input");
            return this;
        }

        /**
         * Sets a named variable.
         *
         * @param name the name that prompts use
         * @param value its text
         * @return this builder
         */
        public Builder variable(String name, String value) {
            variables.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return this;
        }

        /**
         * Adds an expected output.
         *
         * @param reference a right output
         * @return this builder
         */
        public Builder reference(String reference) {
            references.add(requireNonNull(reference, "reference"));
            return this;
        }

        /**
         * Adds expected outputs.
         *
         * @param more right outputs
         * @return this builder
         */
        public Builder references(List<String> more) {
            more.forEach(this::reference);
            return this;
        }

        /**
         * Adds a passage that the output should rest on.
         *
         * @param passage the passage
         * @return this builder
         */
        public Builder context(String passage) {
            context.add(requireNonNull(passage, "passage"));
            return this;
        }

        /**
         * Sets a piece of metadata.
         *
         * @param name its name
         * @param value its text
         * @return this builder
         */
        public Builder metadata(String name, String value) {
            metadata.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return this;
        }

        /**
         * Sets what the example shares with others that are not independent of it.
         *
         * @param key the document, conversation or user
         * @return this builder
         * @throws IllegalArgumentException if the key is blank: examples without one must not become one big cluster
         */
        public Builder cluster(String key) {
            if (key.isBlank()) {
                throw new IllegalArgumentException("cluster must not be blank, was '" + key + "'");
            }
            cluster = key;
            return this;
        }

        /**
         * Makes the example. One without input and variables has an empty input.
         *
         * @return the example
         */
        public Example build() {
            return new Example(this);
        }
    }
}
