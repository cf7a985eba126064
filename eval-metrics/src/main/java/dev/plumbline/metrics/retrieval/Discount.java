package dev.plumbline.metrics.retrieval;

/** The logarithmic discount of discounted cumulative gain. */
final class Discount {

    private static final double LOG_2 = Math.log(2);

    private Discount() {}

    /** The sum of the first k gains, the one at rank r over log2(r + 1). */
    static double sum(double[] gains, int k) {
        double sum = 0;
        for (int i = 0; i < Math.min(k, gains.length); i++) {
            if (gains[i] != 0) {
                sum += gains[i] * LOG_2 / Math.log(i + 2.0);
            }
        }
        return sum;
    }
}
