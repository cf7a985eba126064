package dev.plumbline.metrics.classification;

/** How scores of several classes become one. */
public enum Average {
    /** Counts are pooled over classes, which makes precision, recall and F1 all equal to accuracy. */
    MICRO,
    /** The plain mean over classes, rare ones counting as much as common ones. */
    MACRO,
    /** The mean over classes weighted by true occurrences. */
    WEIGHTED
}
