package dev.plumbline.dataset;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of an example stand in a row of a file.
 *
 * <p>A field is a column of a CSV file; or, in JSON, a path: the name of a field, names joined by dots
 * ({@code answer.text}), or a JSON pointer ({@code /answer/text}). A field whose own name holds dots is found first.
 *
 * <pre>{@code
 * FieldMapping.builder().input("question").reference("ground_truth").metadata("model", "meta.model").build()
 * }</pre>
 *
 * <p>What is mapped must be in every row. A JSON {@code null} is an absent part: an example without that reference,
 * cluster, variable or piece of metadata; an id or input must not be null. Immutable.
 */
public final class FieldMapping {

    private static final FieldMapping CONVENTIONAL = new FieldMapping(builder(), true);

    private final boolean conventional;
    private final @Nullable String id;
    private final @Nullable String input;
    private final @Nullable String cluster;
    private final List<String> references;
    private final List<String> context;
    private final Map<String, String> variables;
    private final Map<String, String> metadata;

    private FieldMapping(Builder builder, boolean conventional) {
        this.conventional = conventional;
        id = builder.id;
        input = builder.input;
        cluster = builder.cluster;
        references = List.copyOf(builder.references);
        context = List.copyOf(builder.context);
        variables = new LinkedHashMap<>(builder.variables);
        metadata = new LinkedHashMap<>(builder.metadata);
    }

    /**
     * The names that this library writes: {@code id} (else the row's number), {@code input}, {@code reference} (one
     * text) or {@code references} (an array), {@code context} (one text or, in JSON, an array) or {@code contexts} (an
     * array), {@code cluster}, {@code metadata} (an object, or columns {@code metadata.name}). Every other field is a
     * variable, the fields of an object under dotted names. In CSV an array is written as JSON.
     *
     * @return the mapping
     */
    public static FieldMapping conventional() {
        return CONVENTIONAL;
    }

    /**
     * Starts a mapping of one's own; what it does not name is not read.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    boolean isConventional() {
        return conventional;
    }

    @Nullable
    String id() {
        return id;
    }

    @Nullable
    String input() {
        return input;
    }

    @Nullable
    String cluster() {
        return cluster;
    }

    List<String> references() {
        return references;
    }

    List<String> context() {
        return context;
    }

    Map<String, String> variables() {
        return variables;
    }

    Map<String, String> metadata() {
        return metadata;
    }

    /** Collects a mapping. Not thread-safe; stays usable after {@link #build()}. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String input;
        private @Nullable String cluster;
        private final List<String> references = new ArrayList<>();
        private final List<String> context = new ArrayList<>();
        private final Map<String, String> variables = new LinkedHashMap<>();
        private final Map<String, String> metadata = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Says where the id stands; without it an example's id is the number of its row, counted from 1.
         *
         * @param field the field
         * @return this builder
         */
        public Builder id(String field) {
            id = requireNonNull(field, "field");
            return this;
        }

        /**
         * Says where the input text stands.
         *
         * @param field the field
         * @return this builder
         */
        public Builder input(String field) {
            input = requireNonNull(field, "field");
            return this;
        }

        /**
         * Adds a field of expected output; a JSON array there holds several.
         *
         * @param field the field
         * @return this builder
         */
        public Builder reference(String field) {
            references.add(requireNonNull(field, "field"));
            return this;
        }

        /**
         * Adds a field of context; a JSON array there holds several passages.
         *
         * @param field the field
         * @return this builder
         */
        public Builder context(String field) {
            context.add(requireNonNull(field, "field"));
            return this;
        }

        /**
         * Says where the cluster's key stands.
         *
         * @param field the field
         * @return this builder
         */
        public Builder cluster(String field) {
            cluster = requireNonNull(field, "field");
            return this;
        }

        /**
         * Maps a variable.
         *
         * @param name the name that prompts use
         * @param field the field
         * @return this builder
         */
        public Builder variable(String name, String field) {
            variables.put(requireNonNull(name, "name"), requireNonNull(field, "field"));
            return this;
        }

        /**
         * Maps a piece of metadata.
         *
         * @param name its name
         * @param field the field
         * @return this builder
         */
        public Builder metadata(String name, String field) {
            metadata.put(requireNonNull(name, "name"), requireNonNull(field, "field"));
            return this;
        }

        /**
         * Makes the mapping.
         *
         * @return the mapping
         */
        public FieldMapping build() {
            return new FieldMapping(this, false);
        }
    }
}
