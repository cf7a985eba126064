package dev.plumbline.metric;

/** Which end of a metric's range is better. */
public enum Direction {
    /** More is better, as for accuracy. */
    HIGHER_IS_BETTER,
    /** Less is better, as for an error rate. */
    LOWER_IS_BETTER
}
