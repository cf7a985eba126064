package dev.plumbline.dataset;

import java.nio.file.Path;
import java.util.Locale;

/** How a dataset stands in a file. All are UTF-8, with or without a byte order mark. */
public enum DatasetFormat {
    /** One JSON object a line ({@code .jsonl}, {@code .ndjson}); blank lines are passed over. */
    JSON_LINES,
    /** One JSON array of objects ({@code .json}), read as a stream. */
    JSON,
    /** RFC 4180 with a header row ({@code .csv}). */
    CSV;

    /**
     * Tells the format by the file's ending.
     *
     * @param file the file; need not exist
     * @return the format
     * @throws IllegalArgumentException if the ending is none of those above
     */
    public static DatasetFormat of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        if (name.endsWith(".json")) {
            return JSON;
        }
        if (name.endsWith(".csv")) {
            return CSV;
        }
        throw new IllegalArgumentException("the file's ending must be .jsonl, .ndjson, .json or .csv, was " + file);
    }
}
