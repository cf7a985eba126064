package dev.plumbline.stats;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Values summed by cluster: all that the mean and its cluster-robust error need. */
final class ClusterSums {

    private final double[] sizes;
    private final double[] sums;
    private final int values;

    private ClusterSums(double[] sizes, double[] sums, int values) {
        this.sizes = sizes;
        this.sums = sums;
        this.values = values;
    }

    static ClusterSums independent(double[] values) {
        double[] sizes = new double[values.length];
        Arrays.fill(sizes, 1);
        return new ClusterSums(sizes, values, values.length);
    }

    static ClusterSums of(double[] values, long[] clusters) {
        Map<Long, Integer> indexes = new HashMap<>();
        double[] sizes = new double[values.length];
        double[] sums = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            int index = indexes.computeIfAbsent(clusters[i], key -> indexes.size());
            sizes[index]++;
            sums[index] += values[i];
        }
        int count = indexes.size();
        return new ClusterSums(Arrays.copyOf(sizes, count), Arrays.copyOf(sums, count), values.length);
    }

    /** Adds a cluster of average size whose scores are all at the lower end, and one at the upper end. */
    ClusterSums withPseudoClusters(double lower, double upper) {
        int count = sums.length;
        double size = (double) values / count;
        double[] moreSizes = Arrays.copyOf(sizes, count + 2);
        double[] moreSums = Arrays.copyOf(sums, count + 2);
        moreSizes[count] = size;
        moreSizes[count + 1] = size;
        moreSums[count] = lower * size;
        moreSums[count + 1] = upper * size;
        return new ClusterSums(moreSizes, moreSums, values);
    }

    int n() {
        return values;
    }

    int clusters() {
        return sums.length;
    }

    double mean() {
        return Arrays.stream(sums).sum() / Arrays.stream(sizes).sum();
    }

    /** Whether the sums, or the squares that the error needs, are beyond the largest number. */
    boolean overflows() {
        return !Double.isFinite(mean()) || (clusters() > 1 && !Double.isFinite(standardError()));
    }

    double standardError() {
        double mean = mean();
        double squares = 0;
        for (int g = 0; g < sums.length; g++) {
            double deviation = sums[g] - sizes[g] * mean;
            squares += deviation * deviation;
        }
        double count = sums.length;
        return Math.sqrt(count / (count - 1) * squares) / Arrays.stream(sizes).sum();
    }
}
