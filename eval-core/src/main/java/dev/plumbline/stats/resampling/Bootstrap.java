package dev.plumbline.stats.resampling;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import java.util.Arrays;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The bootstrap: how a statistic varies when the cases are drawn again, with replacement, from those at hand.
 *
 * <p>For metrics without a value for each case, and statistics without a formula. For a mean of bounded scores take
 * {@link dev.plumbline.stats.MeanEstimator}: the bootstrap of thirty perfect scores is [1, 1]. Resamples are drawn from a
 * seed (xoroshiro128++), all enumerated, or given as indexes. Source: Efron and Tibshirani, An Introduction to the Bootstrap
 * (1993).
 */
public final class Bootstrap {

    /** The most resamples that are enumerated. */
    public static final int MOST_ENUMERATED = 2_000_000;

    private final int cases;
    private final IndexStatistic statistic;

    private Bootstrap(int cases, IndexStatistic statistic) {
        this.cases = cases;
        this.statistic = statistic;
    }

    /**
     * Of a statistic.
     *
     * @param cases how many there are, at least 2
     * @param statistic of any selection of them
     * @return the bootstrap
     * @throws IllegalArgumentException for fewer than 2 cases
     */
    public static Bootstrap of(int cases, IndexStatistic statistic) {
        Arguments.atLeast(2, cases, "cases");
        return new Bootstrap(cases, requireNonNull(statistic, "statistic"));
    }

    /**
     * Draws resamples.
     *
     * @param resamples how many, at least 2
     * @param seed of the generator
     * @return the distribution
     * @throws IllegalArgumentException for fewer than 2, or if the statistic is not finite
     */
    public BootstrapDistribution draw(int resamples, long seed) {
        Arguments.atLeast(2, resamples, "resamples");
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        double[] values = new double[resamples];
        int[] indexes = new int[cases];
        for (int i = 0; i < resamples; i++) {
            Arrays.setAll(indexes, place -> random.nextInt(cases));
            values[i] = value(indexes);
        }
        return distribution(values);
    }

    /**
     * Looks at all nⁿ resamples, each equally likely.
     *
     * @return the exact bootstrap distribution
     * @throws IllegalArgumentException if there are more than {@value #MOST_ENUMERATED}, or the statistic is not finite
     */
    public BootstrapDistribution enumerate() {
        double count = Math.pow(cases, cases);
        Arguments.within(1, MOST_ENUMERATED, (long) Math.min(count, Long.MAX_VALUE), "number of resamples");
        double[] values = new double[(int) count];
        int[] indexes = new int[cases];
        for (int i = 0; i < values.length; i++) {
            int rest = i;
            for (int place = cases - 1; place >= 0; place--) {
                indexes[place] = rest % cases;
                rest /= cases;
            }
            values[i] = value(indexes);
        }
        return distribution(values);
    }

    /**
     * Uses given resamples.
     *
     * @param resamples for each the indexes of its cases, from 0 to cases − 1; at least 2
     * @return the distribution
     * @throws IllegalArgumentException for fewer than 2, an index out of range, or if the statistic is not finite
     */
    public BootstrapDistribution replay(int[][] resamples) {
        Arguments.atLeast(2, resamples.length, "number of resamples");
        double[] values = new double[resamples.length];
        for (int i = 0; i < values.length; i++) {
            Arguments.atLeast(1, resamples[i].length, "size of a resample");
            Arrays.stream(resamples[i]).forEach(index -> Arguments.within(0, cases - 1L, index, "index"));
            values[i] = value(resamples[i].clone());
        }
        return distribution(values);
    }

    private double value(int[] indexes) {
        return Arguments.finite(statistic.of(indexes), "statistic");
    }

    private BootstrapDistribution distribution(double[] values) {
        int[] all = new int[cases];
        Arrays.setAll(all, i -> i);
        double[] leftOut = new double[cases];
        for (int left = 0; left < cases; left++) {
            int[] others = new int[cases - 1];
            int omitted = left;
            Arrays.setAll(others, i -> i < omitted ? i : i + 1);
            leftOut[left] = statistic.of(others);
        }
        return BootstrapDistribution.of(value(all), values, leftOut);
    }
}
