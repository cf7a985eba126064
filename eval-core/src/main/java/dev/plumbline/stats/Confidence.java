package dev.plumbline.stats;

/** The nominal coverage of intervals. */
final class Confidence {

    private Confidence() {}

    static double check(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence must be between 0 and 1, was " + confidence);
        }
        return confidence;
    }
}
