package dev.plumbline.metrics.classification;

/**
 * Precision, recall and F1 of a class, or an average over classes; each in 0..1, more is better.
 *
 * @param precision correct predictions of the class over all predictions of it; 0 if there are none
 * @param recall correct predictions of the class over its true occurrences; 0 if there are none
 * @param f1 2tp / (2tp + fp + fn); 0 if the class never occurs
 * @param support the true occurrences
 */
public record ClassScores(double precision, double recall, double f1, long support) {

    static ClassScores of(long hits, long predicted, long actual) {
        return new ClassScores(
                ratio(hits, predicted), ratio(hits, actual), ratio(2 * hits, predicted + actual), actual);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
