package dev.plumbline.metrics.summarization;

/**
 * What ROUGE says of an output and a reference.
 *
 * @param precision the share of the output's units that the reference has, from 0 to 1
 * @param recall the share of the reference's units that the output has, from 0 to 1
 * @param f the harmonic mean of both, 0 if both are 0
 */
public record RougeScore(double precision, double recall, double f) {

    static final RougeScore ZERO = new RougeScore(0, 0, 0);

    /** The score of units in common; where there are none to share, it is 0. */
    static RougeScore of(int common, int outputUnits, int referenceUnits) {
        if (common == 0) {
            return ZERO;
        }
        double precision = (double) common / outputUnits;
        double recall = (double) common / referenceUnits;
        return new RougeScore(precision, recall, 2 * precision * recall / (precision + recall));
    }
}
