package dev.plumbline.stats.test;

/** What a test looks for. */
public enum Alternative {
    /** The effect is not the hypothesised one. */
    TWO_SIDED,
    /** The effect is smaller. */
    LESS,
    /** The effect is larger. */
    GREATER
}
