package dev.plumbline.stats.sequential;

import dev.plumbline.stats.internal.Arguments;

/**
 * Evidence that the mean of a stream of values in [0, 1] exceeds m, which may be looked at after every value.
 *
 * <p>E_t = average over 24 bets λ of Π (1 + λ(x_i − m)), λ = f/m with f geometric in [0.01, 0.98]. If the conditional means
 * never exceed m, the chance that E_t ever reaches 1/α is at most α (Ville's inequality). For evidence that the mean is
 * below m give 1 − x and 1 − m. Source: Waudby-Smith and Ramdas, Estimating means of bounded random variables by betting
 * (2024), section 4.
 */
public final class EProcess {

    private final double mean;
    private final BetMixture bets = new BetMixture();

    private EProcess(double mean) {
        this.mean = mean;
    }

    /**
     * Against a mean of at most m.
     *
     * @param mean m, between 0 and 1
     * @return the process, with E = 1
     * @throws IllegalArgumentException if m is not between 0 and 1
     */
    public static EProcess against(double mean) {
        return new EProcess(Arguments.open(mean, "mean"));
    }

    /**
     * Takes the next value.
     *
     * @param value from 0 to 1
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public void accept(double value) {
        bets.bet(Arguments.unit(value, "value"), mean, 1);
    }

    /**
     * The logarithm of the evidence.
     *
     * @return ln E, finite
     */
    public double logEvidence() {
        return bets.log();
    }

    /**
     * Whether the evidence suffices.
     *
     * @param alpha the chance of error, between 0 and 1
     * @return E ≥ 1/α
     * @throws IllegalArgumentException if alpha is not between 0 and 1
     */
    public boolean rejects(double alpha) {
        return bets.log() >= -Math.log(Arguments.open(alpha, "alpha"));
    }
}
