package dev.plumbline.metrics.classification;

/** How scores of several classes become one. */
public enum Average {
    /** Counts are pooled over classes, which makes precision, recall and F1 all equal to accuracy. */
    MICRO("micro"),
    /** The plain mean over classes, rare ones counting as much as common ones. */
    MACRO("macro"),
    /** The mean over classes weighted by true occurrences. */
    WEIGHTED("weighted");

    private final String label;

    Average(String label) {
        this.label = label;
    }

    /** What metrics that average so are called by. */
    String label() {
        return label;
    }
}
