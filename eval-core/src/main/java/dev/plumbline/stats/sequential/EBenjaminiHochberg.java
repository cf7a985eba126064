package dev.plumbline.stats.sequential;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import java.util.Arrays;

/**
 * Which of several hypotheses to reject by their e-values, keeping the expected share of false rejections at most α whatever
 * the dependence: the k largest, for the largest k with e₍ₖ₎ ≥ K/(α·k). Source: Wang and Ramdas, False discovery rate
 * control with e-values (2022).
 */
public final class EBenjaminiHochberg {

    private EBenjaminiHochberg() {}

    /**
     * Decides.
     *
     * @param evidence the e-values, not negative, finite
     * @param alpha the share of false rejections, between 0 and 1
     * @return for each hypothesis whether it is rejected
     * @throws IllegalArgumentException if a number is out of range
     */
    public static boolean[] reject(double[] evidence, double alpha) {
        double[] sorted = requireNonNull(evidence, "evidence").clone();
        Arrays.stream(sorted).forEach(e -> Arguments.notNegative(e, "evidence"));
        Arrays.sort(sorted);
        double scale = sorted.length / Arguments.open(alpha, "alpha");
        double bound = Double.POSITIVE_INFINITY;
        for (int k = 1; k <= sorted.length; k++) {
            double e = sorted[sorted.length - k];
            bound = e * k >= scale ? e : bound;
        }
        boolean[] rejected = new boolean[evidence.length];
        for (int i = 0; i < rejected.length; i++) {
            rejected[i] = evidence[i] >= bound;
        }
        return rejected;
    }
}
