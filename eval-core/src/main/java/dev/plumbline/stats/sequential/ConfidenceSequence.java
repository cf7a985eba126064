package dev.plumbline.stats.sequential;

import static dev.plumbline.stats.Interval.Method.BETTING;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Roots;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;

/**
 * An interval of the mean of values in [0, 1] that covers at all times at once: it may be looked at after every value, and
 * stopped at will. Also the interval with guaranteed coverage at a fixed n, for any distribution in [0, 1].
 *
 * <p>It holds the means m that the average of the evidence of both directions (see {@link EProcess}) has not rejected:
 * E(m) &lt; 1/α. E is convex in m, so the set is an interval; its ends are found by Brent's method. What earlier looks
 * excluded stays excluded. Memory and the time of a look grow with the number of different values; without a value it is
 * [0, 1]. Source: Waudby-Smith and Ramdas, Estimating means of bounded random variables by betting (2024).
 */
public final class ConfidenceSequence {

    private static final double EDGE = 1e-12;
    private static final int NARROWINGS = 200;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final double confidence;
    private final Map<Double, Integer> counts = new TreeMap<>();
    private Interval running;

    private ConfidenceSequence(double confidence) {
        this.confidence = confidence;
        running = new Interval(0, 1, confidence, BETTING);
    }

    /**
     * Without a value yet.
     *
     * @param confidence the chance to cover at all times, between 0 and 1
     * @return the sequence
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public static ConfidenceSequence create(double confidence) {
        return new ConfidenceSequence(Arguments.open(confidence, "confidence"));
    }

    /**
     * Takes the next value.
     *
     * @param value from 0 to 1
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public void accept(double value) {
        counts.merge(Arguments.unit(value, "value") + 0.0, 1, Integer::sum);
    }

    /**
     * Looks.
     *
     * @return the interval now, within that of every earlier look; a point if the looks leave no more
     */
    public Interval interval() {
        if (counts.isEmpty()) {
            return running;
        }
        double centre = leastEvidence();
        DoubleUnaryOperator excess = mean -> logEvidence(mean) + Math.log(1 - confidence);
        boolean allRejected = excess.applyAsDouble(centre) >= 0;
        double lower = allRejected ? centre : end(EDGE, centre, 0, excess);
        double upper = allRejected ? centre : end(1 - EDGE, centre, 1, excess);
        double from = Math.min(Math.max(running.lower(), lower), running.upper());
        double to = Math.max(from, Math.min(running.upper(), upper));
        running = new Interval(from, to, confidence, BETTING);
        return running;
    }

    private static double end(double outer, double centre, double limit, DoubleUnaryOperator excess) {
        return excess.applyAsDouble(outer) < 0
                ? limit
                : Roots.between(Math.min(outer, centre), Math.max(outer, centre), excess);
    }

    private double logEvidence(double mean) {
        BetMixture up = new BetMixture();
        BetMixture down = new BetMixture();
        counts.forEach((value, times) -> {
            up.bet(value, mean, times);
            down.bet(1 - value, 1 - mean, times);
        });
        return BetMixture.logMean(up.log(), down.log());
    }

    /** The mean that the evidence speaks least against, by golden section. */
    private double leastEvidence() {
        double from = EDGE;
        double to = 1 - EDGE;
        for (int i = 0; i < NARROWINGS && to - from > EDGE; i++) {
            double left = to - GOLDEN * (to - from);
            double right = from + GOLDEN * (to - from);
            if (logEvidence(left) < logEvidence(right)) {
                to = right;
            } else {
                from = left;
            }
        }
        return (from + to) / 2;
    }
}
