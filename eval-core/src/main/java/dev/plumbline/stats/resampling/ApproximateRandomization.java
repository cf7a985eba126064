package dev.plumbline.stats.resampling;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import java.util.function.ToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Approximate randomisation: whether two variants differ in a corpus metric, by swapping their outputs case by case at
 * random. Needs only the metric's sufficient statistics of each case, not the texts.
 *
 * <p>p = (1 + #{|Δ*| ≥ |Δ|})/(1 + trials). Sources: Riezler and Maxwell, On some pitfalls in automatic evaluation and
 * significance testing for MT (2005); its use in sacreBLEU.
 *
 * @param difference the metric of the first less that of the second
 * @param trials how many swaps were drawn
 * @param p the two-sided p-value
 */
public record ApproximateRandomization(double difference, int trials, double p) {

    private static final double SAME = 1e-12;

    /**
     * Runs the test.
     *
     * @param first for each case the sufficient statistics of the first variant
     * @param second those of the second, in the same order of cases
     * @param metric the corpus metric as a function of the summed statistics
     * @param trials how many swaps to draw, at least 1
     * @param seed of the generator
     * @return the result
     * @throws IllegalArgumentException if there is no case, the tables differ in shape, or the metric is not finite
     */
    public static ApproximateRandomization of(
            double[][] first, double[][] second, ToDoubleFunction<double[]> metric, int trials, long seed) {
        requireNonNull(metric, "metric");
        Arguments.atLeast(1, first.length, "number of cases");
        Arguments.atLeast(1, trials, "trials");
        Arguments.sameLength(first.length, second.length);
        double observed = difference(first, second, metric, new boolean[first.length]);
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        boolean[] swapped = new boolean[first.length];
        int extreme = 0;
        for (int trial = 0; trial < trials; trial++) {
            for (int i = 0; i < swapped.length; i++) {
                swapped[i] = random.nextBoolean();
            }
            double difference = Math.abs(difference(first, second, metric, swapped));
            extreme += difference >= Math.abs(observed) * (1 - SAME) ? 1 : 0;
        }
        return new ApproximateRandomization(observed, trials, (1.0 + extreme) / (1.0 + trials));
    }

    private static double difference(
            double[][] first, double[][] second, ToDoubleFunction<double[]> metric, boolean[] swapped) {
        double[] sumsFirst = new double[first[0].length];
        double[] sumsSecond = new double[first[0].length];
        for (int i = 0; i < swapped.length; i++) {
            add(sumsFirst, swapped[i] ? second[i] : first[i]);
            add(sumsSecond, swapped[i] ? first[i] : second[i]);
        }
        return Arguments.finite(metric.applyAsDouble(sumsFirst) - metric.applyAsDouble(sumsSecond), "metric");
    }

    private static void add(double[] sums, double[] row) {
        Arguments.sameLength(row.length, sums.length);
        for (int c = 0; c < sums.length; c++) {
            sums[c] += row[c];
        }
    }
}
