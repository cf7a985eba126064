package dev.plumbline.stats.internal;

/** Sums over samples, in two passes so that a large mean costs no digits. */
public final class Moments {

    private static final int LANES = 8;
    private static final int BLOCK = 128;

    private Moments() {}

    /**
     * The sum by halves, down to blocks that eight accumulators share: the rounding error grows with the logarithm of the
     * length. The order is that of numpy, so that values which should be equal are equal, or not, in both.
     */
    public static double sum(double[] values) {
        return sum(values, 0, values.length);
    }

    private static double sum(double[] values, int from, int to) {
        int length = to - from;
        if (length < LANES) {
            return plainSum(values, from, to, 0);
        }
        if (length > BLOCK) {
            int half = length / 2 / LANES * LANES;
            return sum(values, from, from + half) + sum(values, from + half, to);
        }
        double[] lanes = new double[LANES];
        int whole = from + length / LANES * LANES;
        for (int i = from; i < whole; i++) {
            lanes[(i - from) % LANES] += values[i];
        }
        double left = (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]);
        double right = (lanes[4] + lanes[5]) + (lanes[6] + lanes[7]);
        return plainSum(values, whole, to, left + right);
    }

    private static double plainSum(double[] values, int from, int to, double start) {
        double sum = start;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum;
    }

    /** The arithmetic mean. */
    public static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double rest = 0;
        for (double value : values) {
            rest += value - mean;
        }
        return mean + rest / values.length;
    }

    /** Σ (x − mean x)(y − mean y). */
    public static double products(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += (x[i] - meanX) * (y[i] - meanY);
        }
        return sum;
    }

    /** The variance with divisor n − 1. */
    public static double variance(double[] values) {
        return isConstant(values) ? 0 : products(values, values) / (values.length - 1);
    }

    /** The covariance with divisor n − 1. */
    public static double covariance(double[] x, double[] y) {
        return products(x, y) / (x.length - 1);
    }

    /** Whether all values are equal: then rounding must not make a variance. */
    public static boolean isConstant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    /** first − second, value by value. */
    public static double[] differences(double[] first, double[] second) {
        double[] differences = new double[first.length];
        for (int i = 0; i < differences.length; i++) {
            differences[i] = first[i] - second[i];
        }
        return differences;
    }
}
