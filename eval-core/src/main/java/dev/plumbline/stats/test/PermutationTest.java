package dev.plumbline.stats.test;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Moments;
import dev.plumbline.stats.internal.Ranks;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Permutation tests of means: no assumption about the shape of the distribution, only that under the hypothesis the signs
 * of paired differences, or the membership of values in two samples, are arbitrary.
 *
 * <p>The exact forms look at all arrangements; the others draw from the seeded generator xoroshiro128++, and the same seed
 * gives the same result. Values that differ by less than 1e-10 of the scale count as equal. Source: Phipson and Smyth,
 * Permutation p-values should never be zero (2010), for (1 + extreme)/(1 + drawn).
 */
public final class PermutationTest {

    /** The most paired differences of which all sign flips are looked at. */
    public static final int MOST_FLIPS = 24;

    /** The most arrangements of two samples that are looked at. */
    public static final long MOST_ARRANGEMENTS = 5_000_000;

    private PermutationTest() {}

    /**
     * All 2ⁿ sign flips of paired differences; the statistic is their mean.
     *
     * @param differences 1 to {@value #MOST_FLIPS}, finite
     * @return the result
     * @throws IllegalArgumentException for fewer or more differences, or one that is not finite
     */
    public static PermutationResult signFlips(double[] differences) {
        double[] values = checked(differences);
        Arguments.within(1, MOST_FLIPS, values.length, "number of differences");
        PermutationTally tally = flipTally(values);
        double total = Arrays.stream(values).sum();
        boolean[] flipped = new boolean[values.length];
        tally.add(total);
        // Gray code: consecutive arrangements differ in one sign.
        for (int i = 1; i < 1 << values.length; i++) {
            flipped[Integer.numberOfTrailingZeros(i)] ^= true;
            tally.add(signedSum(values, flipped));
        }
        return tally.result(1.0 / values.length, true);
    }

    private static double signedSum(double[] values, boolean[] flipped) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += flipped[i] ? -values[i] : values[i];
        }
        return sum;
    }

    /**
     * Random sign flips of paired differences; the statistic is their mean.
     *
     * @param differences at least 1, finite
     * @param draws how many arrangements to draw, at least 1
     * @param seed of the generator
     * @return the result
     * @throws IllegalArgumentException without a difference or draw, or if a difference is not finite
     */
    public static PermutationResult signFlips(double[] differences, int draws, long seed) {
        double[] values = checked(differences);
        Arguments.atLeast(1, draws, "draws");
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        PermutationTally tally = flipTally(values);
        for (int draw = 0; draw < draws; draw++) {
            double sum = 0;
            for (double value : values) {
                sum += random.nextBoolean() ? value : -value;
            }
            tally.add(sum);
        }
        return tally.result(1.0 / values.length, false);
    }

    private static double[] checked(double[] differences) {
        return Arguments.sample(requireNonNull(differences, "differences"), 1, "differences");
    }

    private static PermutationTally flipTally(double[] values) {
        double scale = Arrays.stream(Ranks.absolute(values)).sum();
        return new PermutationTally(Arrays.stream(values).sum(), scale);
    }

    /**
     * All arrangements of the values of two independent samples; the statistic is mean(first) − mean(second).
     *
     * @param first at least 1 value, finite
     * @param second at least 1 value, finite
     * @return the result
     * @throws IllegalArgumentException for an empty sample, a value that is not finite, or more than
     *     {@value #MOST_ARRANGEMENTS} arrangements
     */
    public static PermutationResult twoSamples(double[] first, double[] second) {
        double[] pooled = pooled(first, second);
        long arrangements = arrangements(pooled.length, first.length);
        Arguments.within(1, MOST_ARRANGEMENTS, arrangements, "number of arrangements");
        MeanDifference statistic = new MeanDifference(pooled, first.length);
        PermutationTally tally = twoSampleTally(first, second, pooled);
        int[] chosen = new int[first.length];
        Arrays.setAll(chosen, i -> i);
        do {
            tally.add(statistic.of(chosen));
        } while (advance(chosen, pooled.length));
        return tally.result(1, true);
    }

    /**
     * Random arrangements of the values of two independent samples; the statistic is mean(first) − mean(second).
     *
     * @param first at least 1 value, finite
     * @param second at least 1 value, finite
     * @param draws how many arrangements to draw, at least 1
     * @param seed of the generator
     * @return the result
     * @throws IllegalArgumentException for an empty sample, a value that is not finite, or no draw
     */
    public static PermutationResult twoSamples(double[] first, double[] second, int draws, long seed) {
        double[] pooled = pooled(first, second);
        Arguments.atLeast(1, draws, "draws");
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        MeanDifference statistic = new MeanDifference(pooled, first.length);
        PermutationTally tally = twoSampleTally(first, second, pooled);
        int[] order = new int[pooled.length];
        Arrays.setAll(order, i -> i);
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < first.length; i++) {
                int other = i + random.nextInt(order.length - i);
                int swapped = order[i];
                order[i] = order[other];
                order[other] = swapped;
            }
            tally.add(statistic.of(order));
        }
        return tally.result(1, false);
    }

    private static double[] pooled(double[] first, double[] second) {
        Arguments.sample(requireNonNull(first, "first"), 1, "first");
        Arguments.sample(requireNonNull(second, "second"), 1, "second");
        return DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
    }

    private static PermutationTally twoSampleTally(double[] first, double[] second, double[] pooled) {
        double scale = Arrays.stream(Ranks.absolute(pooled)).max().orElse(0);
        return new PermutationTally(Moments.mean(first) - Moments.mean(second), scale);
    }

    private static long arrangements(int n, int k) {
        double count = 1;
        for (int i = 1; i <= Math.min(k, n - k); i++) {
            count = count * (n - Math.min(k, n - k) + i) / i;
        }
        return Math.round(Math.min(count, Long.MAX_VALUE / 2.0));
    }

    /** The next combination in lexicographic order; false after the last. */
    private static boolean advance(int[] chosen, int n) {
        int k = chosen.length;
        int i = k - 1;
        while (i >= 0 && chosen[i] == n - k + i) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        chosen[i]++;
        for (int j = i + 1; j < k; j++) {
            chosen[j] = chosen[j - 1] + 1;
        }
        return true;
    }

    /** The difference of the means when the first places of the chosen indexes are the first sample. */
    private static final class MeanDifference {

        private final double[] pooled;
        private final int size;

        MeanDifference(double[] pooled, int size) {
            this.pooled = pooled;
            this.size = size;
        }

        double of(int[] chosen) {
            double sum = 0;
            double total = 0;
            for (int i = 0; i < size; i++) {
                sum += pooled[chosen[i]];
            }
            for (double value : pooled) {
                total += value;
            }
            return sum / size - (total - sum) / (pooled.length - size);
        }
    }
}
