package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Moments;
import dev.plumbline.stats.internal.Normal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Independent values and their description: mean, variance with divisor n − 1, skewness, quantiles, and the plain
 * intervals of the mean.
 *
 * <p>The plain intervals suit unbounded values. For bounded scores take {@link MeanEstimator}, whose interval keeps its
 * coverage near an end of the range. Values are copied. Sums are taken in two passes, so that a mean of 10⁹ costs no digits
 * of a variance of 1.
 */
public final class DescriptiveStatistics {

    private final double[] sorted;
    private final double mean;
    private final double variance;

    private DescriptiveStatistics(double[] values) {
        sorted = values.clone();
        Arrays.sort(sorted);
        mean = Moments.mean(values);
        variance = Moments.variance(values);
    }

    /**
     * From at least two values.
     *
     * @param values the values, finite
     * @return the sample
     * @throws IllegalArgumentException for fewer than 2 values, or one that is not finite
     */
    public static DescriptiveStatistics of(double... values) {
        return new DescriptiveStatistics(Arguments.sample(requireNonNull(values, "values"), 2, "values"));
    }

    /**
     * How many values there are.
     *
     * @return at least 2
     */
    public int n() {
        return sorted.length;
    }

    /**
     * The arithmetic mean.
     *
     * @return the mean
     */
    public double mean() {
        return mean;
    }

    /**
     * The variance with divisor n − 1; exactly 0 when all values are equal.
     *
     * @return the variance
     */
    public double variance() {
        return variance;
    }

    /**
     * The square root of the variance.
     *
     * @return the standard deviation
     */
    public double standardDeviation() {
        return Math.sqrt(variance);
    }

    /**
     * The standard error of the mean, s/√n.
     *
     * @return the standard error
     */
    public double standardError() {
        return Math.sqrt(variance / n());
    }

    /**
     * The moment coefficient g₁ = m₃/m₂^1.5, with divisor n in both moments.
     *
     * @return the skewness, or null when all values are equal
     */
    public @Nullable Double skewness() {
        if (variance == 0) {
            return null;
        }
        double second = 0;
        double third = 0;
        for (double value : sorted) {
            double deviation = value - mean;
            second += deviation * deviation;
            third += deviation * deviation * deviation;
        }
        second /= n();
        return third / n() / (second * Math.sqrt(second));
    }

    /**
     * The median.
     *
     * @return the middle value, or the mean of the two middle ones
     */
    public double median() {
        return quantile(0.5);
    }

    /**
     * A quantile by linear interpolation at (n − 1)·p: type 7 of Hyndman and Fan (1996), the default of numpy and R.
     *
     * @param p the share below it, from 0 to 1
     * @return the quantile
     * @throws IllegalArgumentException if p is not from 0 to 1
     */
    public double quantile(double p) {
        double at = Arguments.unit(p, "p") * (n() - 1);
        int below = (int) at;
        int above = Math.min(below + 1, n() - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /**
     * Student's interval, mean ± t·s/√n on n − 1 degrees of freedom.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval, of zero width when all values are equal
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval student(double confidence) {
        return about(Normal.critical(confidence, n() - 1.0), confidence, Interval.Method.STUDENT);
    }

    /**
     * The normal interval, mean ± z·s/√n; too narrow for few values.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval, of zero width when all values are equal
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval normal(double confidence) {
        return about(Normal.critical(confidence), confidence, Interval.Method.NORMAL);
    }

    private Interval about(double quantile, double confidence, Interval.Method method) {
        double half = quantile * standardError();
        return new Interval(mean - half, mean + half, confidence, method);
    }
}
