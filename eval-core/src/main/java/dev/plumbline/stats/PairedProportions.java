package dev.plumbline.stats;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Normal;
import dev.plumbline.stats.internal.Roots;

/**
 * Two variants, pass or fail, on the same n cases: the difference of their pass rates, second minus first.
 *
 * <p>Only the discordant cases speak: d = (onlySecond − onlyFirst)/n. Swapping the variants negates the difference and
 * mirrors each interval.
 *
 * <table>
 * <caption>Which to take</caption>
 * <tr><th>interval</th><th>for</th><th>all cases concordant</th></tr>
 * <tr><td>{@link #tango}</td><td>the default; inverts the score test</td><td>±z²/(n + z²)</td></tr>
 * <tr><td>{@link #newcombe}</td><td>a closed form that stays within [−1, 1]</td><td>from the Wilson intervals</td></tr>
 * <tr><td>{@link #bonettPrice}</td><td>a closed form, easily explained</td><td>as for one discordant case each way</td></tr>
 * </table>
 *
 * @param both cases that both passed
 * @param onlyFirst cases that only the first passed
 * @param onlySecond cases that only the second passed
 * @param neither cases that both failed
 */
public record PairedProportions(long both, long onlyFirst, long onlySecond, long neither) {

    private static final double NUDGE = 1e-9;

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative or all are 0
     */
    public PairedProportions {
        Arguments.atLeast(0, both, "both");
        Arguments.atLeast(0, onlyFirst, "onlyFirst");
        Arguments.atLeast(0, onlySecond, "onlySecond");
        Arguments.atLeast(0, neither, "neither");
        Arguments.atLeast(1, both + onlyFirst + onlySecond + neither, "n");
    }

    /**
     * How many cases there are.
     *
     * @return the sum of the four counts
     */
    public long n() {
        return both + onlyFirst + onlySecond + neither;
    }

    /**
     * The difference of the pass rates.
     *
     * @return (onlySecond − onlyFirst)/n, from −1 to 1
     */
    public double difference() {
        return (double) (onlySecond - onlyFirst) / n();
    }

    /**
     * Tango's score interval: the differences Δ for which |onlySecond − onlyFirst − nΔ| ≤ z·√(n(2q + Δ(1−Δ))), where q is
     * the maximum-likelihood rate of the other discordant cell under Δ. Source: T. Tango, Equivalence test and confidence
     * interval for the difference in proportions for the paired-sample design, Statistics in Medicine 17 (1998). Solved
     * by Brent's method to 1e-14.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return an interval within [−1, 1]
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval tango(double confidence) {
        double z = Normal.critical(confidence);
        double lower = lowerScoreBound(onlySecond, onlyFirst, z);
        double upper = -lowerScoreBound(onlyFirst, onlySecond, z);
        return new Interval(lower, upper, confidence, Interval.Method.TANGO);
    }

    private double lowerScoreBound(long gains, long losses, double z) {
        if (losses == n()) {
            return -1;
        }
        double estimate = (double) (gains - losses) / n();
        // Without discordant cases the score is 0/0 at the estimate; just below it, it is not.
        return Roots.between(-1, estimate - NUDGE, delta -> scoreExcess(gains, losses, delta, z));
    }

    private double scoreExcess(long gains, long losses, double delta, double z) {
        double n = n();
        double b = (2 * n - gains + losses) * delta - gains - losses;
        double c = -losses * delta * (1 - delta);
        double q = (Math.sqrt(Math.max(0, b * b - 8 * n * c)) - b) / (4 * n);
        double variance = Math.max(0, n * (2 * q + delta * (1 - delta)));
        return gains - losses - n * delta - z * Math.sqrt(variance);
    }

    /**
     * Newcombe's interval from the Wilson intervals of both rates and their correlation φ, which is reduced by n/2 in its
     * numerator when positive. Source: R. G. Newcombe, Improved confidence intervals for the difference between binomial
     * proportions based on paired data, Statistics in Medicine 17 (1998), method 10.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return an interval within [−1, 1]
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval newcombe(double confidence) {
        Proportion first = new Proportion(both + onlyFirst, n());
        Proportion second = new Proportion(both + onlySecond, n());
        Interval one = first.wilson(confidence);
        Interval two = second.wilson(confidence);
        double phi = correlation();
        double down = combined(second.value() - two.lower(), one.upper() - first.value(), phi);
        double up = combined(two.upper() - second.value(), first.value() - one.lower(), phi);
        return new Interval(difference() - down, difference() + up, confidence, Interval.Method.NEWCOMBE);
    }

    private static double combined(double a, double b, double phi) {
        return Math.sqrt(Math.max(0, a * a - 2 * phi * a * b + b * b));
    }

    private double correlation() {
        double margins =
                (double) (both + onlyFirst) * (onlySecond + neither) * (both + onlySecond) * (onlyFirst + neither);
        if (margins == 0) {
            return 0;
        }
        double cross = (double) both * neither - (double) onlyFirst * onlySecond;
        double reduced = cross > 0 ? Math.max(0, cross - n() / 2.0) : cross;
        return reduced / Math.sqrt(margins);
    }

    /**
     * Bonett and Price's interval: the normal one after adding one discordant case each way. Source: Bonett and Price,
     * Adjusted Wald confidence interval for a difference of binomial proportions based on paired data, Journal of
     * Educational and Behavioral Statistics 37 (2012).
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval, clipped to [−1, 1]
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval bonettPrice(double confidence) {
        double size = n() + 2.0;
        double gain = (onlySecond + 1) / size;
        double loss = (onlyFirst + 1) / size;
        double d = gain - loss;
        double half = Normal.critical(confidence) * Math.sqrt((gain + loss - d * d) / size);
        return new Interval(Math.max(-1, d - half), Math.min(1, d + half), confidence, Interval.Method.BONETT_PRICE);
    }
}
