package dev.plumbline.stats.test;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.DescriptiveStatistics;
import dev.plumbline.stats.PairedDifference;
import dev.plumbline.stats.internal.Arguments;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Student's and Welch's t-tests of means.
 *
 * <p>Two variants on the same cases are {@link #paired}. The p-value comes from the t distribution with n − 1 (one sample,
 * paired), n₁ + n₂ − 2 (Student) or the Welch-Satterthwaite degrees of freedom. Source: B. L. Welch, The generalization of
 * "Student's" problem when several different population variances are involved, Biometrika 34 (1947).
 */
public final class TTest {

    private TTest() {}

    /**
     * Whether a mean is what was hypothesised.
     *
     * @param values at least 2, finite
     * @param hypothesised the mean under the hypothesis, finite
     * @param alternative what to look for
     * @return the result, its effect being mean − hypothesised
     * @throws IllegalArgumentException for fewer than 2 values, or a number that is not finite
     */
    public static TTestResult oneSample(double[] values, double hypothesised, Alternative alternative) {
        DescriptiveStatistics sample = DescriptiveStatistics.of(values);
        double effect = sample.mean() - Arguments.finite(hypothesised, "hypothesised");
        return result(effect, sample.standardError(), sample.n() - 1.0, alternative);
    }

    /**
     * Whether the mean difference first − second of the same cases is 0.
     *
     * @param first the scores of one variant, at least 2, finite
     * @param second the scores of the other, in the same order of cases
     * @param alternative what to look for
     * @return the result
     * @throws IllegalArgumentException for different lengths, fewer than 2 cases, or a score that is not finite
     */
    public static TTestResult paired(double[] first, double[] second, Alternative alternative) {
        DescriptiveStatistics differences = PairedDifference.of(first, second).difference();
        return result(differences.mean(), differences.standardError(), differences.n() - 1.0, alternative);
    }

    /**
     * Whether two independent samples of equal variance have the same mean.
     *
     * @param first at least 2 values, finite
     * @param second at least 2 values, finite
     * @param alternative what to look for in first − second
     * @return the result
     * @throws IllegalArgumentException for fewer than 2 values, or one that is not finite
     */
    public static TTestResult student(double[] first, double[] second, Alternative alternative) {
        DescriptiveStatistics one = DescriptiveStatistics.of(first);
        DescriptiveStatistics two = DescriptiveStatistics.of(second);
        double freedom = one.n() + two.n() - 2.0;
        double pooled = ((one.n() - 1) * one.variance() + (two.n() - 1) * two.variance()) / freedom;
        double error = Math.sqrt(pooled * (1.0 / one.n() + 1.0 / two.n()));
        return result(one.mean() - two.mean(), error, freedom, alternative);
    }

    /**
     * Whether two independent samples have the same mean, whatever their variances.
     *
     * @param first at least 2 values, finite
     * @param second at least 2 values, finite
     * @param alternative what to look for in first − second
     * @return the result
     * @throws IllegalArgumentException for fewer than 2 values, or one that is not finite
     */
    public static TTestResult welch(double[] first, double[] second, Alternative alternative) {
        DescriptiveStatistics one = DescriptiveStatistics.of(first);
        DescriptiveStatistics two = DescriptiveStatistics.of(second);
        double u = one.variance() / one.n();
        double v = two.variance() / two.n();
        double total = u + v;
        // Shares first: squares of tiny variances would underflow.
        double shareOne = total == 0 ? 1 : u / total;
        double shareTwo = total == 0 ? 0 : v / total;
        double denominator = shareOne * shareOne / (one.n() - 1) + shareTwo * shareTwo / (two.n() - 1);
        double freedom = total == 0 ? 1 : 1 / denominator;
        return result(one.mean() - two.mean(), Math.sqrt(total), freedom, alternative);
    }

    private static TTestResult result(double effect, double error, double freedom, Alternative alternative) {
        requireNonNull(alternative, "alternative");
        if (error == 0) {
            Double limit = effect == 0 ? null : Double.valueOf(limit(effect, alternative));
            return new TTestResult(effect, 0, freedom, null, limit);
        }
        double t = effect / error;
        TDistribution distribution = TDistribution.of(freedom);
        double p = switch (alternative) {
            case LESS -> distribution.cumulativeProbability(t);
            case GREATER -> distribution.survivalProbability(t);
            case TWO_SIDED -> 2 * distribution.survivalProbability(Math.abs(t));
        };
        return new TTestResult(effect, error, freedom, t, Math.min(1, p));
    }

    private static double limit(double effect, Alternative alternative) {
        boolean seen = alternative == Alternative.TWO_SIDED || effect > 0 == (alternative == Alternative.GREATER);
        return seen ? 0 : 1;
    }
}
