package dev.plumbline.stats.power;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Normal;
import dev.plumbline.stats.internal.Roots;

/**
 * The power of the two-sided test of two independent proportions with n cases each, by two approximations: Cohen's arcsine
 * transformation, and the z-test with the pooled rate under the hypothesis and separate rates under the alternative.
 *
 * <p>The sizes by arcsine count both tails, those by the z-test only the likely one. Sources: J. Cohen, Statistical Power
 * Analysis (1988), chapter 6; Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions (2003), chapter 4.
 *
 * @param first one rate, from 0 to 1
 * @param second the other rate, from 0 to 1
 * @param alpha the size of the test, between 0 and 1
 */
public record ProportionsPower(double first, double second, double alpha) {

    private static final double MOST = 1e12;

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if a rate is not from 0 to 1, both are equal, or alpha is not between 0 and 1
     */
    public ProportionsPower {
        Arguments.unit(first, "first");
        Arguments.unit(second, "second");
        Arguments.open(alpha, "alpha");
        if (first == second) {
            throw new IllegalArgumentException("rates must differ, both were " + first);
        }
    }

    private double critical() {
        return -Normal.quantile(alpha / 2);
    }

    private double cohensH() {
        return 2 * Math.asin(Math.sqrt(first)) - 2 * Math.asin(Math.sqrt(second));
    }

    /**
     * The power by the arcsine transformation.
     *
     * @param n cases in each sample, positive
     * @return from 0 to 1
     * @throws IllegalArgumentException if n is not positive
     */
    public double arcsine(double n) {
        double shift = Math.abs(cohensH()) * Math.sqrt(Arguments.positive(n, "n") / 2);
        return Normal.sf(critical() - shift) + Normal.cdf(-critical() - shift);
    }

    /**
     * The size in each sample by the arcsine transformation.
     *
     * @param power the chance of seeing the difference, above alpha and below 1
     * @return a real number, which is to be rounded up
     * @throws IllegalArgumentException if the power is out of range, or more than 10¹² cases were needed
     */
    public double arcsineSize(double power) {
        if (!(power > alpha && power < 1)) {
            throw new IllegalArgumentException("power must be above alpha and below 1, was " + power);
        }
        double upper = 1;
        while (arcsine(upper) < power && upper < MOST) {
            upper *= 4;
        }
        Arguments.within(0, (long) MOST, (long) upper, "size");
        return Roots.between(1e-9, upper, n -> arcsine(n) - power);
    }

    private double deviationOfHypothesis() {
        double pooled = (first + second) / 2;
        return Math.sqrt(2 * pooled * (1 - pooled));
    }

    private double deviationOfAlternative() {
        return Math.sqrt(first * (1 - first) + second * (1 - second));
    }

    /**
     * The power by the z-test.
     *
     * @param n cases in each sample, positive
     * @return from 0 to 1
     * @throws IllegalArgumentException if n is not positive
     */
    public double wald(double n) {
        double bound = critical() * deviationOfHypothesis();
        double shift = Math.abs(first - second) * Math.sqrt(Arguments.positive(n, "n"));
        double deviation = deviationOfAlternative();
        if (deviation == 0) {
            return shift > bound ? 1 : 0;
        }
        return Normal.sf((bound - shift) / deviation) + Normal.cdf((-bound - shift) / deviation);
    }

    /**
     * The size in each sample by the z-test.
     *
     * @param power the chance of seeing the difference, between 0 and 1
     * @return a real number, which is to be rounded up
     * @throws IllegalArgumentException if the power is not between 0 and 1
     */
    public double waldSize(double power) {
        double quantile = Normal.quantile(Arguments.open(power, "power"));
        double root = (critical() * deviationOfHypothesis() + quantile * deviationOfAlternative()) / (first - second);
        return root * root;
    }
}
