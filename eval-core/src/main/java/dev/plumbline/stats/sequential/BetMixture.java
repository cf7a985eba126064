package dev.plumbline.stats.sequential;

/**
 * The capital of 24 gamblers who each bet a fixed fraction f of the most that the hypothesis "mean ≤ m" allows: per value a
 * factor 1 + (f/m)(x − m), f geometric from 0.01 to 0.98. Kept as logarithms; the average is taken by logsumexp.
 */
final class BetMixture {

    private static final int BETS = 24;
    private static final double SMALLEST = 0.01;
    private static final double LARGEST = 0.98;
    private static final double[] FRACTIONS = fractions();

    private final double[] logs = new double[BETS];

    private static double[] fractions() {
        double[] fractions = new double[BETS];
        for (int i = 0; i < BETS; i++) {
            fractions[i] = SMALLEST * Math.pow(LARGEST / SMALLEST, i / (BETS - 1.0));
        }
        return fractions;
    }

    /** Bets on so many equal values against a mean that is above 0. */
    void bet(double value, double mean, double times) {
        double excess = value / mean - 1;
        for (int i = 0; i < BETS; i++) {
            logs[i] += times * Math.log1p(FRACTIONS[i] * excess);
        }
    }

    /** The logarithm of the average capital. */
    double log() {
        return logMean(logs);
    }

    static double logMean(double... logs) {
        double most = Double.NEGATIVE_INFINITY;
        for (double log : logs) {
            most = Math.max(most, log);
        }
        double sum = 0;
        for (double log : logs) {
            sum += Math.exp(log - most);
        }
        return most + Math.log(sum / logs.length);
    }
}
