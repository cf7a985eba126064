package dev.plumbline.dataset;

import static java.util.Objects.requireNonNull;

import dev.plumbline.error.DatasetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Named, ordered examples. A dataset is opened as often as needed and gives the same examples each time; it is streamed,
 * so one of a million examples needs no more memory than a small one.
 *
 * <pre>{@code
 * Dataset contracts = Dataset.read(Path.of("contracts.jsonl"));
 * Dataset capitals = Dataset.builder("capitals")
 *         .example("What is the capital of Australia?", "Canberra")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Dataset {

    private final String name;
    private final Supplier<Stream<Example>> source;
    private final String origin;
    private final boolean inMemory;
    private volatile @Nullable DatasetSummary summary;

    private Dataset(String name, Supplier<Stream<Example>> source, String origin, boolean inMemory) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank, was '" + name + "'");
        }
        this.name = name;
        this.source = source;
        this.origin = origin;
        this.inMemory = inMemory;
    }

    /**
     * Starts a dataset written in code.
     *
     * @param name its name; not blank
     * @return a builder
     */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /**
     * Makes a dataset of examples in memory.
     *
     * @param name its name; not blank
     * @param examples the examples in order; copied
     * @return the dataset
     */
    public static Dataset of(String name, List<Example> examples) {
        List<Example> copy = List.copyOf(examples);
        return new Dataset(name, copy::stream, inCode(name), true);
    }

    /**
     * Makes a dataset of examples that come from elsewhere, a database or a generator.
     *
     * @param name its name; not blank
     * @param source gives a new stream of the same examples each time; the stream is closed after use
     * @return the dataset
     */
    public static Dataset streamed(String name, Supplier<Stream<Example>> source) {
        return new Dataset(name, requireNonNull(source, "source"), inCode(name), false);
    }

    /**
     * Reads a file whose fields have their conventional names, see {@link FieldMapping#conventional()}. The file is
     * opened when examples are asked for, and its format is told by its ending.
     *
     * @param file a file of JSON Lines, JSON or CSV
     * @return the dataset, named after the file
     * @throws IllegalArgumentException if the file's ending is unknown
     */
    public static Dataset read(Path file) {
        return read(file, FieldMapping.conventional());
    }

    /**
     * Reads a file with a mapping of its fields.
     *
     * @param file a file of JSON Lines, JSON or CSV
     * @param mapping where the parts of an example stand
     * @return the dataset, named after the file
     * @throws IllegalArgumentException if the file's ending is unknown
     */
    public static Dataset read(Path file, FieldMapping mapping) {
        return read(file, DatasetFormat.of(file), mapping);
    }

    /**
     * Reads a file of a given format with a mapping of its fields.
     *
     * @param file the file
     * @param format how the examples stand in it
     * @param mapping where the parts of an example stand
     * @return the dataset, named after the file
     */
    public static Dataset read(Path file, DatasetFormat format, FieldMapping mapping) {
        DatasetFile opened = new DatasetFile(file, format, mapping);
        return new Dataset(opened.baseName(), opened::examples, file.toString(), false);
    }

    /**
     * The dataset's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Opens the dataset.
     *
     * @return the examples in order; to be closed after use
     * @throws DatasetException if the source cannot be opened; the stream itself throws it for a bad row
     */
    public Stream<Example> examples() {
        return source.get();
    }

    /**
     * The first examples only.
     *
     * @param count how many at most, at least 1
     * @return a dataset of the same name
     * @throws IllegalArgumentException if the count is not positive
     */
    public Dataset limit(long count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be positive, was " + count);
        }
        return new Dataset(name, () -> source.get().limit(count), origin, inMemory);
    }

    /**
     * Goes through the whole dataset once: checks it, counts it, and derives its version from its content. What was found
     * is remembered for examples in memory, which cannot change.
     *
     * @return what was found
     * @throws DatasetException if there is no example, an id occurs twice, or a row cannot be read
     */
    public DatasetSummary summarise() {
        DatasetSummary known = summary;
        if (known != null) {
            return known;
        }
        try (Stream<Example> examples = examples()) {
            DatasetSummary found = DatasetCensus.of(name, origin, examples);
            summary = inMemory ? found : null;
            return found;
        }
    }

    /**
     * Writes the examples in a form that {@link #read(Path)} reads back as they are; a file that exists is replaced once
     * everything is written. CSV does not carry every dataset: examples that hold different parts, or a text with half of
     * a surrogate pair, are refused.
     *
     * @param file the file to write; its ending tells the format
     * @throws DatasetException if the file cannot be written, or its format cannot carry an example
     * @throws IllegalArgumentException if the file's ending is unknown
     */
    public void write(Path file) {
        DatasetWriter.write(this, file, DatasetFormat.of(file));
    }

    @Override
    public String toString() {
        return "Dataset[" + name + "]";
    }

    /** What messages call a dataset that does not come from a file. */
    private static String inCode(String name) {
        return "dataset '" + name + "'";
    }

    /** Collects examples. Not thread-safe; stays usable after {@link #build()}. */
    public static final class Builder {

        private final String name;
        private final List<Example> examples = new ArrayList<>();

        private Builder(String name) {
            this.name = requireNonNull(name, "name");
        }

        /**
         * Adds an example.
         *
         * @param example the example
         * @return this builder
         */
        public Builder example(Example example) {
            examples.add(requireNonNull(example, "example"));
            return this;
        }

        /**
         * Adds an example whose id is its number, counted from 1.
         *
         * @param input the input text
         * @param references the expected outputs, possibly none
         * @return this builder
         */
        public Builder example(String input, String... references) {
            return example(Example.of(Integer.toString(examples.size() + 1), input, references));
        }

        /**
         * Makes the dataset.
         *
         * @return the dataset
         */
        public Dataset build() {
            return of(name, examples);
        }
    }
}
