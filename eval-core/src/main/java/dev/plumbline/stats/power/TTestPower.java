package dev.plumbline.stats.power;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Roots;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The power of t-tests, exactly, by the {@link NoncentralT} distribution with noncentrality d·√n (paired, d = mean
 * difference over its standard deviation) or d·√(n/2) (independent, n in each sample).
 *
 * <p>Two sides include the far tail. Sizes are real numbers: round up. Source: J. Cohen, Statistical Power Analysis (1988),
 * chapter 2.
 */
public final class TTestPower {

    /** No search for a size goes beyond this. */
    public static final double MOST = 1e9;

    private static final double FEWEST = 1.01;

    private final boolean paired;
    private final double alpha;
    private final Sides sides;

    private TTestPower(boolean paired, double alpha, Sides sides) {
        this.paired = paired;
        this.alpha = Arguments.open(alpha, "alpha");
        this.sides = requireNonNull(sides, "sides");
    }

    /**
     * Of the test on the same cases.
     *
     * @param alpha the size of the test, between 0 and 1
     * @param sides how many directions it looks in
     * @return the planner
     * @throws IllegalArgumentException if alpha is not between 0 and 1
     */
    public static TTestPower paired(double alpha, Sides sides) {
        return new TTestPower(true, alpha, sides);
    }

    /**
     * Of the test of two independent samples of equal size.
     *
     * @param alpha the size of the test, between 0 and 1
     * @param sides how many directions it looks in
     * @return the planner
     * @throws IllegalArgumentException if alpha is not between 0 and 1
     */
    public static TTestPower independent(double alpha, Sides sides) {
        return new TTestPower(false, alpha, sides);
    }

    /**
     * The chance of seeing an effect.
     *
     * @param effect d; with one side a negative effect is one in the wrong direction
     * @param n cases, or cases in each sample, above 1
     * @return from 0 to 1
     * @throws IllegalArgumentException if the effect is not finite or n not above 1
     */
    public double power(double effect, double n) {
        Arguments.finite(effect, "effect");
        if (!(n > 1 && n <= MOST)) {
            throw new IllegalArgumentException("n must be above 1 and at most " + MOST + ", was " + n);
        }
        double freedom = paired ? n - 1 : 2 * n - 2;
        double critical = -TDistribution.of(freedom).inverseCumulativeProbability(alpha / sides.count());
        NoncentralT distribution = new NoncentralT(freedom, effect * Math.sqrt(paired ? n : n / 2));
        double power = distribution.sf(critical);
        return sides == Sides.TWO ? Math.min(1, power + distribution.cdf(-critical)) : power;
    }

    /**
     * The size that sees an effect with a given power.
     *
     * @param effect d, positive
     * @param power the chance of seeing it, above alpha and below 1
     * @return a real number above 1, which is to be rounded up
     * @throws IllegalArgumentException if an argument is out of range, or the size would exceed {@value #MOST}
     */
    public double size(double effect, double power) {
        Arguments.positive(effect, "effect");
        checkPower(power);
        double upper = 4;
        while (upper < MOST && power(effect, upper) < power) {
            upper *= 4;
        }
        if (upper >= MOST) {
            throw new IllegalArgumentException("effect must need at most " + MOST + " cases, was " + effect);
        }
        return power(effect, FEWEST) >= power
                ? FEWEST
                : Roots.between(Math.max(FEWEST, upper / 4 - 1), upper, n -> power(effect, n) - power);
    }

    /**
     * The minimum detectable effect: what n cases see with a given power.
     *
     * @param n cases, or cases in each sample, above 1
     * @param power the chance of seeing it, above alpha and below 1
     * @return d, positive
     * @throws IllegalArgumentException if an argument is out of range
     */
    public double detectable(double n, double power) {
        checkPower(power);
        double upper = 1;
        while (power(upper, n) < power) {
            upper *= 2;
        }
        return Roots.between(0, upper, effect -> power(effect, n) - power);
    }

    private void checkPower(double power) {
        if (!(power > alpha && power < 1)) {
            throw new IllegalArgumentException("power must be above alpha and below 1, was " + power);
        }
    }
}
