package dev.plumbline.metrics.embedding;

/** How the vectors of a text's tokens become one. A model is trained for one of these; its card says which. */
public enum Pooling {
    /** Their mean, padding left out. */
    MEAN("mean"),
    /** The largest of each component. */
    MAX("max"),
    /** That of the first token, which the model adds. */
    FIRST_TOKEN("cls"),
    /** That of the last token. */
    LAST_TOKEN("lasttoken");

    private final String argument;

    Pooling(String argument) {
        this.argument = argument;
    }

    /** What DJL calls it. */
    String argument() {
        return argument;
    }
}
