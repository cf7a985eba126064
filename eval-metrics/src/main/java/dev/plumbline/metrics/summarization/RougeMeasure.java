package dev.plumbline.metrics.summarization;

/** Which number of a {@link RougeScore} a metric gives. */
public enum RougeMeasure {
    /** The share of the output's units that the reference has. */
    PRECISION("precision"),
    /** The share of the reference's units that the output has. */
    RECALL("recall"),
    /** The harmonic mean of both. */
    F("f");

    private final String label;

    RougeMeasure(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    double of(RougeScore score) {
        return switch (this) {
            case PRECISION -> score.precision();
            case RECALL -> score.recall();
            case F -> score.f();
        };
    }
}
