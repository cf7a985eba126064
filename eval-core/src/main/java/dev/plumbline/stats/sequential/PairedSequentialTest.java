package dev.plumbline.stats.sequential;

import dev.plumbline.stats.internal.Arguments;

/**
 * Whether two variants differ, looked at after every case, for as long as one likes: the chance of ever rejecting a true
 * hypothesis is at most α.
 *
 * <p>Differences D in [−1, 1] become Y = (D + 1)/2 with mean ½ under the hypothesis. Each direction bets 0.3 of its capital
 * on the mixture of {@link EProcess} and 0.7 on the one bet λ = d/(v + d²), at most 0.9/½, that suits the declared effect:
 * d = effect/2, v = sd²/4. Two-sided evidence is the average of both directions. It spends more cases than a fixed-size test
 * when there is no effect, and far fewer when there is a large one; below about 100 pairs a fixed size is better. Source:
 * Waudby-Smith and Ramdas (2024); Shafer, Testing by betting (2021). Constant time and memory per case.
 */
public final class PairedSequentialTest {

    private static final double HALF = 0.5;
    private static final double SHARE_OF_MIXTURE = 0.3;
    private static final double LARGEST_BET = 0.9 / HALF;

    private final double alpha;
    private final double bet;
    private final BetMixture up = new BetMixture();
    private final BetMixture down = new BetMixture();
    private double tunedUp;
    private double tunedDown;
    private double largest;
    private int pairs;

    private PairedSequentialTest(double bet, double alpha) {
        this.bet = bet;
        this.alpha = alpha;
    }

    /**
     * Tuned to an effect. Being wrong about effect or deviation costs cases, not validity.
     *
     * @param effect the smallest mean difference worth seeing, above 0 and at most 1
     * @param deviation the standard deviation of the differences, above 0 and at most 1
     * @param alpha the chance of a false rejection, between 0 and 1
     * @return the test
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static PairedSequentialTest of(double effect, double deviation, double alpha) {
        Arguments.positive(Arguments.unit(effect, "effect"), "effect");
        Arguments.positive(Arguments.unit(deviation, "deviation"), "deviation");
        double d = effect / 2;
        double bet = Math.min(LARGEST_BET, d / (deviation * deviation / 4 + d * d));
        return new PairedSequentialTest(bet, Arguments.open(alpha, "alpha"));
    }

    /**
     * Takes the next pair.
     *
     * @param difference first less second, from −1 to 1
     * @return whether the hypothesis is rejected by now
     * @throws IllegalArgumentException if it is not from −1 to 1
     */
    public boolean accept(double difference) {
        double value = Arguments.unit((difference + 1) / 2, "(difference + 1)/2");
        up.bet(value, HALF, 1);
        down.bet(1 - value, HALF, 1);
        tunedUp += Math.log1p(bet * (value - HALF));
        tunedDown += Math.log1p(bet * (HALF - value));
        largest = Math.max(largest, logEvidence());
        pairs++;
        return isRejected();
    }

    private static double combined(double mixture, double tuned) {
        double most = Math.max(mixture, tuned);
        double sum = SHARE_OF_MIXTURE * Math.exp(mixture - most) + (1 - SHARE_OF_MIXTURE) * Math.exp(tuned - most);
        return most + Math.log(sum);
    }

    /**
     * The logarithm of the two-sided evidence now.
     *
     * @return ln E, finite
     */
    public double logEvidence() {
        return BetMixture.logMean(combined(up.log(), tunedUp), combined(down.log(), tunedDown));
    }

    /**
     * The anytime-valid p-value: the inverse of the largest evidence so far.
     *
     * @return from 0 to 1, never rising
     */
    public double p() {
        return Math.min(1, Math.exp(-largest));
    }

    /**
     * Whether the evidence ever sufficed.
     *
     * @return E ≥ 1/α at some time
     */
    public boolean isRejected() {
        return largest >= -Math.log(alpha);
    }

    /**
     * How many pairs were given.
     *
     * @return their number
     */
    public int pairs() {
        return pairs;
    }
}
