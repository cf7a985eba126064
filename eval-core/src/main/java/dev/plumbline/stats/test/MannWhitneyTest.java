package dev.plumbline.stats.test;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Normal;
import dev.plumbline.stats.internal.Ranks;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The rank-sum test of Mann, Whitney and Wilcoxon: whether values of one sample tend to be larger than those of another.
 *
 * <p>U is the number of pairs in which the first is larger, ties counting ½. Source: Mann and Whitney, On a test of
 * whether one of two random variables is stochastically larger than the other (1947).
 */
public final class MannWhitneyTest {

    /** The exact distribution is given for at most so many pairs. */
    public static final int MOST_PAIRS_FOR_EXACT = 250_000;

    private final int first;
    private final int second;
    private final double u;
    private final double tieSum;

    private MannWhitneyTest(int first, int second, double u, double tieSum) {
        this.first = first;
        this.second = second;
        this.u = u;
        this.tieSum = tieSum;
    }

    /**
     * Of two samples.
     *
     * @param first at least 1 value, finite
     * @param second at least 1 value, finite
     * @return the test
     * @throws IllegalArgumentException for an empty sample or a value that is not finite
     */
    public static MannWhitneyTest of(double[] first, double[] second) {
        Arguments.sample(requireNonNull(first, "first"), 1, "first");
        Arguments.sample(requireNonNull(second, "second"), 1, "second");
        Ranks ranks = Ranks.of(
                DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray());
        double sum = Arrays.stream(ranks.values(), 0, first.length).sum();
        double u = sum - first.length * (first.length + 1.0) / 2;
        return new MannWhitneyTest(first.length, second.length, u, ranks.tieSum());
    }

    private double pairs() {
        return (double) first * second;
    }

    /**
     * The number of pairs in which the first is larger.
     *
     * @return U, from 0 to n₁·n₂
     */
    public double u() {
        return u;
    }

    /**
     * The common-language effect size: the chance that a value of the first sample exceeds one of the second.
     *
     * @return U/(n₁·n₂), from 0 to 1
     */
    public double superiority() {
        return u / pairs();
    }

    /**
     * The normal approximation with the variance reduced for ties.
     *
     * @param alternative what to look for; GREATER: the first tends to be larger
     * @param continuity whether to correct for continuity
     * @return U and its p-value, or null when all values are equal
     */
    public @Nullable TestResult asymptotic(Alternative alternative, Continuity continuity) {
        double n = (double) first + second;
        double variance = pairs() / 12 * (n + 1 - tieSum / (n * (n - 1)));
        if (!(variance > 0)) {
            return null;
        }
        double half = continuity == Continuity.CORRECTED ? 0.5 : 0;
        double tail = Normal.sf((extreme(alternative) - pairs() / 2 - half) / Math.sqrt(variance));
        return new TestResult(u, Math.min(1, sides(alternative) * tail));
    }

    /** The statistic whose upper tail speaks for the alternative. */
    private double extreme(Alternative alternative) {
        return switch (alternative) {
            case GREATER -> u;
            case LESS -> pairs() - u;
            case TWO_SIDED -> Math.max(u, pairs() - u);
        };
    }

    private static int sides(Alternative alternative) {
        return alternative == Alternative.TWO_SIDED ? 2 : 1;
    }

    /**
     * The exact test, for samples without ties and at most {@value #MOST_PAIRS_FOR_EXACT} pairs. Time grows with pairs
     * times the smaller sample.
     *
     * @param alternative what to look for; GREATER: the first tends to be larger
     * @return U and its p-value
     * @throws IllegalStateException if values are tied, or there are more pairs
     */
    public TestResult exact(Alternative alternative) {
        if (tieSum > 0 || pairs() > MOST_PAIRS_FOR_EXACT) {
            throw new IllegalStateException("the exact test must have no ties and at most " + MOST_PAIRS_FOR_EXACT
                    + " pairs, had " + (tieSum > 0 ? "ties" : "no ties") + " and " + (long) pairs() + " pairs");
        }
        double[] distribution = distribution(Math.min(first, second), Math.max(first, second));
        double tail = 0;
        for (int value = distribution.length - 1; value >= Math.round(extreme(alternative)); value--) {
            tail += distribution[value];
        }
        return new TestResult(u, Math.min(1, sides(alternative) * tail));
    }

    /** By the Gaussian binomial coefficient Π (1 − q^(m+i))/(1 − q^i), scaled so that it sums to 1. */
    private static double[] distribution(int fewer, int more) {
        double[] chances = new double[fewer * more + 1];
        chances[0] = 1;
        for (int i = 1; i <= fewer; i++) {
            double scale = (double) i / (more + i);
            for (int u = chances.length - 1; u >= more + i; u--) {
                chances[u] -= chances[u - more - i];
            }
            for (int u = i; u < chances.length; u++) {
                chances[u] += chances[u - i];
            }
            for (int u = 0; u < chances.length; u++) {
                chances[u] *= scale;
            }
        }
        return chances;
    }
}
