package dev.plumbline.stats.test;

/** Whether a normal approximation of a discrete statistic is moved by half a step towards its mean. */
public enum Continuity {
    /** Not moved. */
    NONE,
    /** Moved by ½. */
    CORRECTED
}
