package dev.plumbline.summary;

/** How a run ended. */
public enum RunStatus {
    /** Every unit has an outcome of its own. */
    COMPLETED,
    /** The run was cancelled: units that had not begun count as cancelled. */
    CANCELLED
}
