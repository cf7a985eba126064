package dev.plumbline.stats.calibration;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Moments;
import dev.plumbline.stats.internal.Normal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Which cases people should label, so that few labels say most about the mean, and what they then say.
 *
 * <p>With the judge's probabilities f of passing and uncertainty u = √(f(1−f)), case i is labelled with chance
 * π_i = min(1, (1−τ)·B·u_i/Σu + τ·B/N), τ = 0.3, for about B labels of N cases; if no case is uncertain, π = B/N. The
 * estimate θ = mean(f + (Y − f)·ξ/π), ξ being 1 for labelled cases, is unbiased because every case had a known chance:
 * "ask when unsure" without such chances is not an estimator. SE² is the variance of the terms over N. Source: Zrnic and
 * Candès, Active statistical inference (2024).
 */
public final class ActiveLabels {

    private static final double UNIFORM_SHARE = 0.3;

    private ActiveLabels() {}

    /**
     * The chances of being labelled.
     *
     * @param judged f for each case, from 0 to 1; at least 2
     * @param budget B, how many labels to expect, above 0 and at most N
     * @return π, each above 0 and at most 1
     * @throws IllegalArgumentException if a number is out of range
     */
    public static double[] chances(double[] judged, double budget) {
        Arguments.atLeast(2, requireNonNull(judged, "judged").length, "number of cases");
        Arguments.units(judged, "judged");
        Arguments.positive(budget, "budget");
        int n = judged.length;
        if (budget > n) {
            throw new IllegalArgumentException("budget must be at most " + n + ", was " + budget);
        }
        double total = Arrays.stream(judged).map(ActiveLabels::uncertainty).sum();
        double uniform = total == 0 ? 1 : UNIFORM_SHARE;
        return Arrays.stream(judged)
                .map(f -> uniform * budget / n + (total == 0 ? 0 : (1 - uniform) * budget * uncertainty(f) / total))
                .map(chance -> Math.min(1, chance))
                .toArray();
    }

    private static double uncertainty(double f) {
        return Math.sqrt(f * (1 - f));
    }

    /**
     * Draws the cases to label, each by its own chance.
     *
     * @param chances π, from 0 to 1
     * @param seed of the generator
     * @return the indexes of the cases, rising
     * @throws IllegalArgumentException if a chance is not from 0 to 1
     */
    public static int[] draw(double[] chances, long seed) {
        Arguments.units(requireNonNull(chances, "chances"), "chances");
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        boolean[] drawn = new boolean[chances.length];
        for (int i = 0; i < drawn.length; i++) {
            drawn[i] = random.nextDouble() < chances[i];
        }
        return IntStream.range(0, drawn.length).filter(i -> drawn[i]).toArray();
    }

    /**
     * Estimates the mean of the labels that all cases would get.
     *
     * @param judged f for each case, from 0 to 1; at least 2
     * @param chances π for each case, above 0 and at most 1, as used in the draw
     * @param drawn the indexes of the labelled cases
     * @param labels their labels, from 0 to 1, in that order
     * @param confidence the nominal coverage, between 0 and 1
     * @return the estimate with its normal interval
     * @throws IllegalArgumentException if lengths differ or a number is out of range
     */
    public static HumanEstimate mean(
            double[] judged, double[] chances, int[] drawn, double[] labels, double confidence) {
        Arguments.atLeast(2, requireNonNull(judged, "judged").length, "number of cases");
        Arguments.units(judged, "judged");
        Arguments.units(labels, "labels");
        Arguments.sameLength(judged.length, chances.length);
        Arguments.sameLength(drawn.length, labels.length);
        double[] terms = judged.clone();
        for (int i = 0; i < drawn.length; i++) {
            int index = (int) Arguments.within(0, terms.length - 1L, drawn[i], "index");
            double chance = Arguments.positive(Arguments.unit(chances[index], "chances"), "chances");
            terms[index] = judged[index] + (labels[i] - judged[index]) / chance;
        }
        double value = Moments.mean(terms);
        double error = Math.sqrt(Moments.variance(terms) / terms.length);
        double half = Normal.critical(confidence) * error;
        Interval interval = new Interval(value - half, value + half, confidence, Interval.Method.NORMAL);
        return new HumanEstimate(value, error, interval, drawn.length);
    }
}
