package dev.plumbline.stats.test;

import dev.plumbline.stats.internal.Arguments;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The exact test of a pass rate.
 *
 * <p>The two-sided p-value sums all outcomes that are at most as likely as the observed one (up to 1e-7 relative, so that
 * rounding does not part equals), found by bisection: O(log n) evaluations of the distribution.
 */
public final class BinomialTest {

    private static final double EQUALLY_LIKELY = 1 + 1e-7;

    private BinomialTest() {}

    /**
     * Whether the pass rate is what was hypothesised.
     *
     * @param successes how many passed, 0 to n
     * @param n how many there were, at least 1
     * @param rate the rate under the hypothesis, from 0 to 1
     * @param alternative what to look for
     * @return the p-value; the statistic is the observed rate
     * @throws IllegalArgumentException if an argument is outside its range
     */
    public static TestResult test(int successes, int n, double rate, Alternative alternative) {
        Arguments.atLeast(1, n, "n");
        Arguments.within(0, n, successes, "successes");
        BinomialDistribution binomial = BinomialDistribution.of(n, Arguments.unit(rate, "rate"));
        double p = switch (alternative) {
            case LESS -> binomial.cumulativeProbability(successes);
            case GREATER -> binomial.survivalProbability(successes - 1);
            case TWO_SIDED -> twoSided(binomial, successes, n, rate);
        };
        return new TestResult((double) successes / n, Math.min(1, p));
    }

    private static double twoSided(BinomialDistribution binomial, int k, int n, double rate) {
        double mean = rate * n;
        if (k == mean) {
            return 1;
        }
        double bound = binomial.probability(k) * EQUALLY_LIKELY;
        if (k < mean) {
            int from = firstUnlikely(binomial, (int) Math.ceil(mean), n, bound);
            return binomial.cumulativeProbability(k) + binomial.survivalProbability(from - 1);
        }
        int to = lastUnlikely(binomial, (int) Math.floor(mean), bound);
        return binomial.survivalProbability(k - 1) + binomial.cumulativeProbability(to);
    }

    /** Above the mean the probabilities fall: the first that is within the bound, or n + 1. */
    private static int firstUnlikely(BinomialDistribution binomial, int from, int n, double bound) {
        int low = from;
        int high = n + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (binomial.probability(middle) <= bound) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Below the mean the probabilities rise: the last that is within the bound, or −1. */
    private static int lastUnlikely(BinomialDistribution binomial, int to, double bound) {
        int low = -1;
        int high = to;
        while (low < high) {
            int middle = (low + high + 1) >> 1;
            if (binomial.probability(middle) <= bound) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
