package dev.plumbline.stats.test;

import dev.plumbline.stats.internal.Arguments;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Adjusts the p-values of questions that are asked together. Take {@link #HOLM} for claims, {@link #BENJAMINI_HOCHBERG}
 * for exploration. Requirements that must all hold need no correction.
 *
 * <p>A question is answered "yes" at α when its adjusted value is at most α. With m values in rising order p₍₁₎ … p₍ₘ₎,
 * running maxima or minima make the result monotone, and 1 is the most. Source: Wright, Adjusted p-values for simultaneous
 * inference, Biometrics 48 (1992); Benjamini and Yekutieli (2001). Time n log n, for Hommel's method n².
 */
public enum Correction {
    /** Any false positive: m·p. */
    BONFERRONI,
    /** Any false positive, independent tests: 1 − (1 − p)ᵐ. */
    SIDAK,
    /** Any false positive, whatever the dependence: (m − i + 1)·p₍ᵢ₎, running maximum. */
    HOLM,
    /** Any false positive, independent tests: 1 − (1 − p₍ᵢ₎)^(m−i+1), running maximum. */
    HOLM_SIDAK,
    /** Any false positive, independent or positively dependent tests: (m − i + 1)·p₍ᵢ₎, running minimum from the top. */
    HOCHBERG,
    /** Any false positive, as Hochberg's and never weaker: the closure of Simes's test. */
    HOMMEL,
    /** The share of false positives, independent or positively dependent tests: m·p₍ᵢ₎/i, running minimum. */
    BENJAMINI_HOCHBERG,
    /** The share of false positives, whatever the dependence: the former times Σ 1/i. */
    BENJAMINI_YEKUTIELI;

    private double[] ofSorted(double[] p) {
        int m = p.length;
        return switch (this) {
            case BONFERRONI -> map(p, i -> m * p[i]);
            case SIDAK -> map(p, i -> sidak(p[i], m));
            case HOLM -> rising(map(p, i -> (m - i) * p[i]));
            case HOLM_SIDAK -> rising(map(p, i -> sidak(p[i], m - i)));
            case HOCHBERG -> falling(map(p, i -> (m - i) * p[i]));
            case HOMMEL -> hommel(p);
            case BENJAMINI_HOCHBERG -> falling(map(p, i -> m * p[i] / (i + 1)));
            case BENJAMINI_YEKUTIELI -> falling(map(p, i -> harmonic(m) * m * p[i] / (i + 1)));
        };
    }

    /**
     * Adjusts the values.
     *
     * @param values the p-values, from 0 to 1, in any order
     * @return the adjusted values in the same order, from 0 to 1; empty for none
     * @throws IllegalArgumentException if a value is not from 0 to 1
     */
    public double[] adjust(double... values) {
        Arguments.units(values, "p");
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ofOrder =
                ofSorted(Arrays.stream(order).mapToDouble(i -> values[i]).toArray());
        double[] adjusted = new double[values.length];
        for (int i = 0; i < order.length; i++) {
            adjusted[order[i]] = Math.min(1, ofOrder[i]);
        }
        return adjusted;
    }

    private static double[] map(double[] sorted, IntToDoubleFunction value) {
        return IntStream.range(0, sorted.length).mapToDouble(value).toArray();
    }

    private static double sidak(double p, int tests) {
        return -Math.expm1(tests * Math.log1p(-p));
    }

    private static double harmonic(int tests) {
        return IntStream.rangeClosed(1, tests).mapToDouble(i -> 1.0 / i).sum();
    }

    private static double[] rising(double[] values) {
        for (int i = 1; i < values.length; i++) {
            values[i] = Math.max(values[i], values[i - 1]);
        }
        return values;
    }

    private static double[] falling(double[] values) {
        for (int i = values.length - 2; i >= 0; i--) {
            values[i] = Math.min(values[i], values[i + 1]);
        }
        return values;
    }

    /** For each size m of a set of hypotheses, Simes's test of the worst set of that size that holds hypothesis i. */
    private static double[] hommel(double[] sorted) {
        double[] adjusted = sorted.clone();
        for (int m = 1; m <= sorted.length; m++) {
            double ofLargest = Double.POSITIVE_INFINITY;
            int others = sorted.length - m + 1;
            for (int j = 2; j <= m; j++) {
                ofLargest = Math.min(ofLargest, m * sorted[others + j - 2] / j);
            }
            for (int i = 0; i < sorted.length; i++) {
                double own = m * sorted[Math.min(i, others - 1)];
                adjusted[i] = Math.max(adjusted[i], Math.min(own, ofLargest));
            }
        }
        return adjusted;
    }
}
