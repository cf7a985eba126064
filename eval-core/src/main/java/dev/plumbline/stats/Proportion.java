package dev.plumbline.stats;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Normal;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A proportion k/n of independent passes and failures, with its intervals. All lie within [0, 1].
 *
 * <table>
 * <caption>Which to take; k = 0 or n is the edge</caption>
 * <tr><th>interval</th><th>for</th><th>at the edge</th></tr>
 * <tr><td>{@link #wilson}</td><td>the default</td><td>ends at 0 or 1, never zero width</td></tr>
 * <tr><td>{@link #clopperPearson}</td><td>guaranteed coverage; wider</td><td>ends at 0 or 1, never zero width</td></tr>
 * <tr><td>{@link #jeffreys}</td><td>a Bayesian reading</td><td>stays off 0 and 1</td></tr>
 * <tr><td>{@link #agrestiCoull}</td><td>reproducing others' figures</td><td>clipped to [0, 1]</td></tr>
 * <tr><td>{@link #wald}</td><td>reproducing others' figures only: it undercovers</td><td>zero width</td></tr>
 * </table>
 *
 * <p>Source: Brown, Cai and DasGupta, Interval estimation for a binomial proportion, Statistical Science 16 (2001).
 *
 * @param successes how many passed, 0 to n
 * @param n how many there were, at least 1
 */
public record Proportion(long successes, long n) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if n is not positive or the successes are not from 0 to n
     */
    public Proportion {
        Arguments.atLeast(1, n, "n");
        Arguments.within(0, n, successes, "successes");
    }

    /**
     * The share that passed.
     *
     * @return k/n
     */
    public double value() {
        return (double) successes / n;
    }

    /**
     * Wilson's score interval.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     * @see Wilson
     */
    public Interval wilson(double confidence) {
        return Wilson.interval(successes, n, confidence);
    }

    /**
     * The exact interval of Clopper and Pearson: [BetaInv(α/2; k, n−k+1), BetaInv(1−α/2; k+1, n−k)]. Covers at least as
     * often as it says.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval clopperPearson(double confidence) {
        double tail = tail(confidence);
        double lower = successes == 0 ? 0 : betaQuantile((double) successes, n - successes + 1.0, tail, false);
        double upper = successes == n ? 1 : betaQuantile(successes + 1.0, (double) (n - successes), tail, true);
        return new Interval(lower, upper, confidence, Interval.Method.CLOPPER_PEARSON);
    }

    /**
     * The equal-tailed interval of Jeffreys' posterior Beta(k + ½, n − k + ½), without a correction at the edges.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval jeffreys(double confidence) {
        double tail = tail(confidence);
        double a = successes + 0.5;
        double b = n - successes + 0.5;
        return new Interval(
                betaQuantile(a, b, tail, false), betaQuantile(a, b, tail, true), confidence, Interval.Method.JEFFREYS);
    }

    /**
     * Agresti and Coull's interval: the normal one about (k + z²/2)/(n + z²), clipped.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval agrestiCoull(double confidence) {
        double z = Normal.critical(confidence);
        double size = n + z * z;
        return clipped((successes + z * z / 2) / size, size, z, confidence, Interval.Method.AGRESTI_COULL);
    }

    /**
     * The normal approximation p ± z·√(p(1−p)/n), clipped. Near 0 and 1 it covers far less often than it says.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval wald(double confidence) {
        return clipped(value(), (double) n, Normal.critical(confidence), confidence, Interval.Method.NORMAL);
    }

    private static Interval clipped(double p, double size, double z, double confidence, Interval.Method method) {
        double half = z * Math.sqrt(p * (1 - p) / size);
        return new Interval(Math.max(0, p - half), Math.min(1, p + half), confidence, method);
    }

    private static double tail(double confidence) {
        return (1 - Arguments.open(confidence, "confidence")) / 2;
    }

    private static double betaQuantile(double a, double b, double tail, boolean upper) {
        BetaDistribution beta = BetaDistribution.of(a, b);
        return upper ? beta.inverseSurvivalProbability(tail) : beta.inverseCumulativeProbability(tail);
    }
}
