package dev.plumbline.stats.sequential;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;

/**
 * The predictable plug-in bets of Waudby-Smith and Ramdas: λ_t = √(2·ln(1/α)/(σ²_{t−1}·t·ln(1 + t))) with the running
 * variance σ²_t = (¼ + Σ(x_i − μ_i)²)/(t + 1) and mean μ_t = (½ + Σx_i)/(t + 1). The capital of a gambler against "mean ≤ m"
 * who stakes at most half of what is allowed. An alternative to the mixture of {@link EProcess}, for comparison with others'
 * figures. Source: Estimating means of bounded random variables by betting (2024), section 4.
 */
public final class PredictableBets {

    private static final double LARGEST_STAKE = 0.5;

    private PredictableBets() {}

    /**
     * The bets, before any cap.
     *
     * @param values from 0 to 1; the t-th bet depends on those before it
     * @param alpha the chance of error that they are tuned to, between 0 and 1
     * @return λ_1, λ_2, …
     * @throws IllegalArgumentException if a value is not from 0 to 1, or alpha not between 0 and 1
     */
    public static double[] bets(double[] values, double alpha) {
        Arguments.units(requireNonNull(values, "values"), "values");
        double scale = -2 * Math.log(Arguments.open(alpha, "alpha"));
        double[] bets = new double[values.length];
        double sum = 0.5;
        double squares = 0.25;
        for (int t = 1; t <= values.length; t++) {
            bets[t - 1] = Math.sqrt(scale / (squares / t * t * Math.log1p(t)));
            sum += values[t - 1];
            double deviation = values[t - 1] - sum / (t + 1);
            squares += deviation * deviation;
        }
        return bets;
    }

    /**
     * The capital after each value.
     *
     * @param values from 0 to 1
     * @param mean m, between 0 and 1
     * @param alpha the chance of error that the bets are tuned to, between 0 and 1
     * @return Π (1 + min(λ_i, 0.5/m)(x_i − m))
     * @throws IllegalArgumentException if a number is out of range, or the capital exceeds the largest double
     */
    public static double[] capital(double[] values, double mean, double alpha) {
        double[] capital = bets(values, alpha);
        double most = LARGEST_STAKE / Arguments.open(mean, "mean");
        double current = 1;
        for (int i = 0; i < capital.length; i++) {
            current *= 1 + Math.min(most, capital[i]) * (values[i] - mean);
            capital[i] = Arguments.finite(current, "capital");
        }
        return capital;
    }
}
