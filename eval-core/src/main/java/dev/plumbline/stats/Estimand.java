package dev.plumbline.stats;

/** What a number is about. The same scores answer three questions, with three different errors. */
public enum Estimand {
    /** The mean over exactly these stored cases, with this run's judge. */
    POOL("pool"),
    /** The mean over cases like these. */
    POPULATION("population"),
    /** What people would have scored. */
    HUMAN_TRUTH("human truth");

    private final String label;

    Estimand(String label) {
        this.label = label;
    }

    /** The name that people read. */
    @Override
    public String toString() {
        return label;
    }
}
