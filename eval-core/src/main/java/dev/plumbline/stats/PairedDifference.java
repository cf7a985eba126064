package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Moments;
import org.jspecify.annotations.Nullable;

/**
 * The mean difference first − second of two variants on the same cases, and what pairing bought: the variance falls by
 * 1 − ρ beside that of two independent samples of equal spread.
 *
 * @param difference the sample of differences, one for each case
 * @param covariance of the two scores, divisor n − 1
 * @param correlation ρ of the two scores, or null when one of them is constant
 * @param unpairedError the standard error if the cases had not been the same
 */
public record PairedDifference(
        DescriptiveStatistics difference,
        double covariance,
        @Nullable Double correlation,
        double unpairedError) {

    /**
     * Pairs the scores by their position; the caller pairs by case.
     *
     * @param first the scores of the first variant, at least 2, finite
     * @param second the scores of the second, in the same order of cases
     * @return the difference
     * @throws IllegalArgumentException if the lengths differ, there are fewer than 2, or a score is not finite
     */
    public static PairedDifference of(double[] first, double[] second) {
        Arguments.paired(requireNonNull(first, "first"), requireNonNull(second, "second"), 2);
        double varianceFirst = Moments.variance(first);
        double varianceSecond = Moments.variance(second);
        double covariance = Moments.covariance(first, second);
        double spread = Math.sqrt(varianceFirst) * Math.sqrt(varianceSecond);
        Double correlation = spread == 0 ? null : Math.max(-1, Math.min(1, covariance / spread));
        double unpaired = Math.sqrt((varianceFirst + varianceSecond) / first.length);
        return new PairedDifference(
                DescriptiveStatistics.of(Moments.differences(first, second)), covariance, correlation, unpaired);
    }

    /**
     * Cohen's d_z: the mean difference over its standard deviation.
     *
     * @return d_z, or null when all differences are equal
     */
    public @Nullable Double cohensDz() {
        return difference.variance() == 0 ? null : difference.mean() / difference.standardDeviation();
    }
}
