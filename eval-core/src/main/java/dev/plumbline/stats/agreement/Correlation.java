package dev.plumbline.stats.agreement;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Moments;
import dev.plumbline.stats.internal.Normal;
import dev.plumbline.stats.internal.Ranks;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.jspecify.annotations.Nullable;

/**
 * Correlations of two series over the same cases: Pearson's r (linear), Spearman's ρ (ranks), Kendall's τ_b (pairs).
 *
 * <p>All are null when a series is constant. The p-values of r and ρ come from the t distribution with n − 2 degrees of
 * freedom, from n = 3. Intervals are Fisher's: tanh(artanh r ± z·SE), SE² = 1/(n−3) for r, (1 + ρ²/2)/(n−3) for ρ and
 * 0.437/(n−4) for τ_b, from n = 4 (5 for τ_b); of zero width at ±1. Source: Bonett and Wright, Sample size requirements for
 * estimating Pearson, Kendall and Spearman correlations, Psychometrika 65 (2000).
 */
public final class Correlation {

    private Correlation() {}

    /**
     * Pearson's product-moment correlation.
     *
     * @param x one series, at least 2 values, finite
     * @param y the other, in the same order of cases
     * @param confidence the nominal coverage of the interval, between 0 and 1
     * @return r with its p-value and interval
     * @throws IllegalArgumentException if the lengths differ, a value is not finite, or an argument is out of range
     */
    public static Association pearson(double[] x, double[] y, double confidence) {
        Arguments.paired(requireNonNull(x, "x"), requireNonNull(y, "y"), 2);
        Double r = coefficient(x, y);
        double n = x.length;
        Double error = n < 4 ? null : Double.valueOf(Math.sqrt(1 / (n - 3)));
        return new Association(r, significance(r, x.length), interval(r, error, confidence));
    }

    /**
     * Spearman's rank correlation: Pearson's of the ranks, equal values sharing the mean of their ranks.
     *
     * @param x one series, at least 2 values, finite
     * @param y the other, in the same order of cases
     * @param confidence the nominal coverage of the interval, between 0 and 1
     * @return ρ with its p-value and interval
     * @throws IllegalArgumentException if the lengths differ, a value is not finite, or an argument is out of range
     */
    public static Association spearman(double[] x, double[] y, double confidence) {
        Arguments.paired(requireNonNull(x, "x"), requireNonNull(y, "y"), 2);
        Double rho = coefficient(Ranks.of(x).values(), Ranks.of(y).values());
        double n = x.length;
        Double error = rho == null || n < 4 ? null : Double.valueOf(Math.sqrt((1 + rho * rho / 2) / (n - 3)));
        return new Association(rho, significance(rho, x.length), interval(rho, error, confidence));
    }

    /**
     * Kendall's τ_b with the normal approximation of its p-value, its variance reduced for ties.
     *
     * @param x one series, at least 2 values, finite
     * @param y the other, in the same order of cases
     * @param confidence the nominal coverage of the interval, between 0 and 1
     * @return τ_b with its p-value and interval
     * @throws IllegalArgumentException if the lengths differ, a value is not finite, or an argument is out of range
     * @see KendallTau
     */
    public static Association kendall(double[] x, double[] y, double confidence) {
        KendallTau kendall = KendallTau.of(x, y);
        Double tau = kendall.tauB();
        Double error = x.length < 5 ? null : Double.valueOf(Math.sqrt(0.437 / (x.length - 4)));
        return new Association(tau, kendall.asymptoticP(), interval(tau, error, confidence));
    }

    private static @Nullable Double coefficient(double[] x, double[] y) {
        if (Moments.isConstant(x) || Moments.isConstant(y)) {
            return null;
        }
        double squares = Math.sqrt(Moments.products(x, x) * Moments.products(y, y));
        if (!(squares > 0)) {
            squares = Math.sqrt(Moments.products(x, x)) * Math.sqrt(Moments.products(y, y));
        }
        return squares > 0 ? Math.max(-1, Math.min(1, Moments.products(x, y) / squares)) : null;
    }

    private static @Nullable Double significance(@Nullable Double r, int n) {
        return r == null || n < 3 ? null : RegularizedBeta.value((1 - r) * (1 + r), (n - 2) / 2.0, 0.5);
    }

    private static @Nullable Interval interval(@Nullable Double r, @Nullable Double error, double confidence) {
        double z = Normal.critical(confidence);
        if (r == null || error == null) {
            return null;
        }
        double centre = (Math.log1p(r) - Math.log1p(-r)) / 2;
        boolean certain = Double.isInfinite(centre);
        double lower = certain ? r : Math.tanh(centre - z * error);
        double upper = certain ? r : Math.tanh(centre + z * error);
        return new Interval(lower, upper, confidence, Interval.Method.FISHER_Z);
    }
}
