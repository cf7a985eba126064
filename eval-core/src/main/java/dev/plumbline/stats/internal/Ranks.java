package dev.plumbline.stats.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks from 1; equal values share the mean of their ranks. */
public final class Ranks {

    private final double[] ranks;
    private double tieSum;

    private Ranks(int size) {
        ranks = new double[size];
    }

    /** Ranks the values. */
    public static Ranks of(double[] values) {
        Ranks result = new Ranks(values.length);
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to < order.length && values[order[to]] == values[order[from]]) {
                to++;
            }
            result.share(order, from, to);
            from = to;
        }
        return result;
    }

    private void share(int[] order, int from, int to) {
        for (int i = from; i < to; i++) {
            ranks[order[i]] = (from + 1 + to) / 2.0;
        }
        double size = to - from;
        tieSum += size * size * size - size;
    }

    /** The ranks, in the order of the values. */
    public double[] values() {
        return ranks.clone();
    }

    /** Σ (t³ − t) over the groups of t equal values. */
    public double tieSum() {
        return tieSum;
    }

    /** The absolute values. */
    public static double[] absolute(double[] values) {
        return Arrays.stream(values).map(Math::abs).toArray();
    }
}
