package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Moments;
import dev.plumbline.stats.internal.Normal;

/**
 * The mean of a candidate that was scored on a random part of the cases, sharpened by a baseline that is known on all.
 *
 * <p>estimate = mean_n(new) − θ·(mean_n(old) − mean_N(old)) with θ = cov(new, old)/var(old), and
 * SE² = Σ(residual²)/((n−2)·n) + θ²·var(old)/N, t on n − 2 degrees of freedom: beside n scores alone the first term is
 * smaller by 1 − ρ². A baseline that is constant has θ = 0 and changes nothing. Source: Cochran, Sampling Techniques
 * (1977), chapter 7. The n cases must have been drawn at random, whatever their scores.
 */
public final class ControlVariate {

    private ControlVariate() {}

    /**
     * Estimates the mean of the candidate over the population.
     *
     * @param candidate its scores on the n cases that were drawn, at least 3, finite
     * @param baseline the baseline's scores on the same cases, in the same order
     * @param baselineOnAll the baseline's scores on all N cases, those n included
     * @param confidence the nominal coverage, between 0 and 1
     * @return the estimate, with n the number of candidate scores
     * @throws IllegalArgumentException if the lengths differ, N is below n, n below 3, or a value is not finite
     */
    public static Estimate mean(double[] candidate, double[] baseline, double[] baselineOnAll, double confidence) {
        Arguments.paired(requireNonNull(candidate, "candidate"), requireNonNull(baseline, "baseline"), 3);
        Arguments.sample(baselineOnAll, candidate.length, "baselineOnAll");
        int n = candidate.length;
        double squares = Moments.isConstant(baseline) ? 0 : Moments.products(baseline, baseline);
        double theta = squares == 0 ? 0 : Moments.products(candidate, baseline) / squares;
        double mean = Moments.mean(candidate) - theta * (Moments.mean(baseline) - Moments.mean(baselineOnAll));
        double[] residuals = candidate.clone();
        for (int i = 0; i < n; i++) {
            residuals[i] -= theta * baseline[i];
        }
        double residual = Moments.variance(residuals) * (n - 1) / (n - 2);
        double known = theta * theta * Moments.variance(baselineOnAll) / baselineOnAll.length;
        double error = Math.sqrt(residual / n + known);
        double half = Normal.critical(confidence, n - 2.0) * error;
        Interval interval = new Interval(mean - half, mean + half, confidence, Interval.Method.STUDENT);
        return new Estimate(n, mean, error, interval, null);
    }
}
