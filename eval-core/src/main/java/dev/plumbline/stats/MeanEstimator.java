package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Estimates a mean with the interval that suits the values.
 *
 * <table>
 * <caption>Which interval is taken</caption>
 * <tr><th>values</th><th>interval</th></tr>
 * <tr><td>pass or fail, independent: all at either end of a bounded range</td><td>{@link Wilson}</td></tr>
 * <tr><td>bounded, independent</td><td>Student's t after adding one pseudo-score at either end of the range</td></tr>
 * <tr><td>unbounded, independent</td><td>Student's t; none for fewer than 2 values, or if all are equal</td></tr>
 * <tr><td>clustered</td><td>the same with the cluster-robust error, t on clusters − 1, pseudo-clusters counted; none for
 * fewer than {@value #FEWEST_CLUSTERS} clusters</td></tr>
 * </table>
 *
 * <p>The cluster-robust error is SE² = G/(G−1) · n⁻² · Σ_g (Σ_{i∈g} (s_i − mean))², which is the usual s²/n when every
 * value is a cluster of its own. It follows Miller, Adding error bars to evals (arXiv 2411.00640), with the factor
 * G/(G−1) for few clusters added. A pseudo-cluster has the average size of a cluster. The pseudo-scores keep the
 * coverage of skewed scores near an end of the range, where t and bootstrap intervals collapse.
 *
 * <p>Settings return a new estimator. Time and memory are linear in the number of values.
 */
public final class MeanEstimator {

    /** Fewer clusters than this allow no interval: a variance between clusters cannot be told from so few. */
    public static final int FEWEST_CLUSTERS = 5;

    private final double lower;
    private final double upper;
    private final double confidence;

    private MeanEstimator(double lower, double upper, double confidence) {
        this.lower = lower;
        this.upper = upper;
        this.confidence = confidence;
    }

    /**
     * For values of any size, at 95% confidence.
     *
     * @return the estimator
     */
    public static MeanEstimator create() {
        return new MeanEstimator(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0.95);
    }

    /**
     * For values within a range.
     *
     * @param smallest the lower end, or negative infinity
     * @param largest the upper end, or positive infinity
     * @return the estimator
     * @throws IllegalArgumentException unless the lower end is below the upper one
     */
    public MeanEstimator range(double smallest, double largest) {
        if (!(smallest < largest)) {
            throw new IllegalArgumentException("smallest must be below largest, were " + smallest + " and " + largest);
        }
        return new MeanEstimator(smallest, largest, confidence);
    }

    /**
     * With another confidence.
     *
     * @param coverage the nominal coverage, between 0 and 1
     * @return the estimator
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public MeanEstimator confidence(double coverage) {
        return new MeanEstimator(lower, upper, Confidence.check(coverage));
    }

    /**
     * Estimates from independent values.
     *
     * @param values the values, at least 1, finite
     * @return the estimate
     * @throws IllegalArgumentException if there is no value, or one is not finite
     */
    public Estimate estimate(double[] values) {
        ClusterSums sums = ClusterSums.independent(checked(values));
        if (sums.overflows()) {
            return meanAlone(values);
        }
        Integer successes = successes(values);
        if (successes != null) {
            Interval unit = Wilson.interval(successes, values.length, confidence);
            return estimate(sums, scaled(unit), successes);
        }
        boolean enough = isBounded() || values.length > 1;
        return estimate(sums, enough ? student(sums, false) : null, null);
    }

    /**
     * Estimates from values of which those of one cluster are not independent.
     *
     * @param values the values, at least 1, finite
     * @param clusters for each value the key of its cluster
     * @return the estimate
     * @throws IllegalArgumentException if there is no value, one is not finite, or the lengths differ
     */
    public Estimate estimate(double[] values, long[] clusters) {
        requireNonNull(clusters, "clusters");
        if (clusters.length != values.length) {
            throw new IllegalArgumentException(
                    "clusters must be as many as the values, were " + clusters.length + " for " + values.length);
        }
        ClusterSums sums = ClusterSums.of(checked(values), clusters);
        if (sums.overflows()) {
            return meanAlone(values);
        }
        if (sums.clusters() == values.length) {
            return estimate(values);
        }
        boolean enough = sums.clusters() >= FEWEST_CLUSTERS;
        return estimate(sums, enough ? student(sums, true) : null, successes(values));
    }

    private static Estimate estimate(ClusterSums sums, @Nullable Interval interval, @Nullable Integer successes) {
        Double error = sums.clusters() < 2 ? null : sums.standardError();
        return new Estimate(sums.n(), sums.mean(), error, interval, successes);
    }

    /** Values so large that their squares are infinite have a mean and nothing else. */
    private static Estimate meanAlone(double[] values) {
        double mean = Arrays.stream(values).map(value -> value / values.length).sum();
        return new Estimate(values.length, mean, null, null, null);
    }

    private static double[] checked(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("values must not be empty");
        }
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("values must be finite, one was " + value);
            }
        }
        return values;
    }

    private boolean isBounded() {
        return Double.isFinite(lower) && Double.isFinite(upper);
    }

    /** For pass-or-fail values, how many are at the upper end; else null. */
    private @Nullable Integer successes(double[] values) {
        if (!isBounded() || !Arrays.stream(values).allMatch(value -> value == lower || value == upper)) {
            return null;
        }
        return (int) Arrays.stream(values).filter(value -> value == upper).count();
    }

    private Interval scaled(Interval unit) {
        double width = upper - lower;
        return new Interval(
                lower + width * unit.lower(), lower + width * unit.upper(), unit.confidence(), unit.method());
    }

    /** Null where the data have no spread to judge by, which an unbounded range allows: such an interval had no width. */
    private @Nullable Interval student(ClusterSums observed, boolean clustered) {
        ClusterSums sums = isBounded() ? observed.withPseudoClusters(lower, upper) : observed;
        double t = -TDistribution.of(sums.clusters() - 1.0).inverseCumulativeProbability((1 - confidence) / 2);
        double half = t * sums.standardError();
        if (half == 0) {
            return null;
        }
        return new Interval(
                Math.max(lower, sums.mean() - half),
                Math.min(upper, sums.mean() + half),
                confidence,
                method(clustered));
    }

    private Interval.Method method(boolean clustered) {
        if (clustered) {
            return isBounded() ? Interval.Method.CLUSTERED_PSEUDO_SCORES : Interval.Method.CLUSTERED;
        }
        return isBounded() ? Interval.Method.PSEUDO_SCORES : Interval.Method.STUDENT;
    }
}
