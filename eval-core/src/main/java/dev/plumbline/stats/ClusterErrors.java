package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * The standard error of a mean whose values come in clusters, by the formulas in use. With residuals e = s − mean and n
 * values in G clusters:
 *
 * <table>
 * <caption>The errors</caption>
 * <tr><th>error</th><th>square</th></tr>
 * <tr><td>independent</td><td>Σ e² / (n(n−1)): right only if the clusters do not matter</td></tr>
 * <tr><td>miller</td><td>independent² + n⁻² Σ_g Σ_{i≠j∈g} e_i e_j; null if that is negative</td></tr>
 * <tr><td>robust</td><td>CR0 = n⁻² Σ_g (Σ_{i∈g} e_i)²</td></tr>
 * <tr><td>smallSample</td><td>G/(G−1) · CR0: what {@link MeanEstimator} takes</td></tr>
 * </table>
 *
 * <p>Source: E. Miller, Adding error bars to evals (arXiv 2411.00640), section 2.2; Cameron and Miller, A practitioner's
 * guide to cluster-robust inference (2015).
 *
 * @param clusters how many clusters there are, at least 2
 * @param independent the error that ignores the clusters
 * @param miller Miller's error, or null where it is not real
 * @param robust the cluster-robust error
 * @param smallSample the same with the factor for few clusters
 */
public record ClusterErrors(
        int clusters, double independent, @Nullable Double miller, double robust, double smallSample) {

    /**
     * Computes the errors.
     *
     * @param values the values, finite
     * @param keys for each value the key of its cluster, at least 2 different ones
     * @return the errors
     * @throws IllegalArgumentException if the lengths differ, a value is not finite, or there are fewer than 2 clusters
     */
    public static ClusterErrors of(double[] values, long[] keys) {
        Arguments.sample(requireNonNull(values, "values"), 2, "values");
        Arguments.sameLength(values.length, keys.length);
        ClusterSums sums = ClusterSums.of(values, keys);
        int clusters = sums.clusters();
        Arguments.atLeast(2, clusters, "number of clusters");
        double adjusted = sums.standardError();
        double robust = adjusted * Math.sqrt((clusters - 1.0) / clusters);
        double n = values.length;
        double independent = DescriptiveStatistics.of(values).standardError();
        double squares = independent * independent * (n - 1) / n;
        double miller = independent * independent + robust * robust - squares;
        return new ClusterErrors(clusters, independent, miller < 0 ? null : Math.sqrt(miller), robust, adjusted);
    }
}
