package dev.plumbline.stats.power;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Normal;

/**
 * How many cases a paired comparison needs, by the normal approximation:
 * n = (z₁₋α/₂ + z₁₋β)²·(ω² + σ_A²/K_A + σ_B²/K_B)/δ², and the minimum detectable effect as its inverse.
 *
 * <p>ω² is the variance of the difference of the true scores of a case, σ² that of repeats of one case, K the number of
 * repeats. Without repeats the variance of the observed differences stands for the whole bracket. Source: E. Miller, Adding
 * error bars to evals (arXiv 2411.00640), section 5. {@link TTestPower} is exact for few cases.
 *
 * @param variance of one case's mean difference, positive
 * @param alpha the two-sided size of the test, between 0 and 1
 * @param power the chance of seeing the effect, between 0 and 1
 */
public record PairedPlan(double variance, double alpha, double power) {

    /**
     * Checks the arguments.
     *
     * @throws IllegalArgumentException if the variance is not positive, alpha or power not between 0 and 1, or the power
     *     not above alpha/2
     */
    public PairedPlan {
        Arguments.positive(variance, "variance");
        Arguments.open(alpha, "alpha");
        Arguments.open(power, "power");
        if (power <= alpha / 2) {
            throw new IllegalArgumentException("power must be above alpha/2, was " + power);
        }
    }

    /**
     * With repeats of every case.
     *
     * @param between ω², not negative
     * @param withinFirst σ_A², not negative
     * @param repeatsFirst K_A, at least 1
     * @param withinSecond σ_B², not negative
     * @param repeatsSecond K_B, at least 1
     * @return ω² + σ_A²/K_A + σ_B²/K_B
     * @throws IllegalArgumentException if a number is out of range
     */
    public static double variance(
            double between, double withinFirst, int repeatsFirst, double withinSecond, int repeatsSecond) {
        Arguments.notNegative(between, "between");
        Arguments.notNegative(withinFirst, "withinFirst");
        Arguments.notNegative(withinSecond, "withinSecond");
        Arguments.atLeast(1, repeatsFirst, "repeatsFirst");
        Arguments.atLeast(1, repeatsSecond, "repeatsSecond");
        return between + withinFirst / repeatsFirst + withinSecond / repeatsSecond;
    }

    private double quantiles() {
        return -Normal.quantile(alpha / 2) + Normal.quantile(power);
    }

    /**
     * The number of cases that see an effect.
     *
     * @param effect δ, positive
     * @return a real number, which is to be rounded up
     * @throws IllegalArgumentException if the effect is not positive, or so small that no number of cases would do
     */
    public double size(double effect) {
        double ratio = quantiles() / Arguments.positive(effect, "effect");
        return Arguments.finite(ratio * ratio * variance, "size");
    }

    /**
     * The minimum detectable effect.
     *
     * @param n how many cases, at least 1
     * @return δ, positive
     * @throws IllegalArgumentException if n is below 1
     */
    public double detectable(long n) {
        return quantiles() * Math.sqrt(variance / Arguments.atLeast(1, n, "n"));
    }
}
