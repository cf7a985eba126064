package dev.plumbline.stats.agreement;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Normal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Kendall's τ: concordant less discordant pairs of cases, over all pairs that are not tied.
 *
 * <p>τ_b divides by √((pairs − ties of x)(pairs − ties of y)); τ_c by n²(m−1)/(2m), m being the smaller number of different
 * values. Pairs are counted by merge sort in n log n. Sources: M. G. Kendall, Rank Correlation Methods (1948); W. R. Knight,
 * A computer method for calculating Kendall's tau with ungrouped data (1966).
 */
public final class KendallTau {

    /** More cases than this are left to the normal approximation. */
    public static final int MOST_FOR_EXACT = 170;

    private final int n;
    private final Ties x;
    private final Ties y;
    private final double bothTied;
    private final double discordant;

    private KendallTau(double[] x, double[] y) {
        n = x.length;
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> x[i]).thenComparingDouble(i -> y[i]));
        double[] yByX = Arrays.stream(order).mapToDouble(i -> y[i]).toArray();
        bothTied = bothTied(order, x, y);
        discordant = inversions(yByX, 0, n);
        this.x = Ties.of(x);
        this.y = Ties.of(y);
    }

    /**
     * Of two series.
     *
     * @param x one series, at least 2 values, finite
     * @param y the other, in the same order of cases
     * @return the pairs counted
     * @throws IllegalArgumentException if the lengths differ, or a value is not finite
     */
    public static KendallTau of(double[] x, double[] y) {
        Arguments.paired(requireNonNull(x, "x"), requireNonNull(y, "y"), 2);
        return new KendallTau(x, y);
    }

    private static double bothTied(Integer[] order, double[] x, double[] y) {
        double pairs = 0;
        int from = 0;
        for (int i = 1; i <= order.length; i++) {
            if (i == order.length || x[order[i]] != x[order[from]] || y[order[i]] != y[order[from]]) {
                pairs += (i - from) * (i - from - 1.0) / 2;
                from = i;
            }
        }
        return pairs;
    }

    /** Sorts a range and counts the pairs that were in the wrong order. */
    private static double inversions(double[] values, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        double count = inversions(values, from, middle) + inversions(values, middle, to);
        double[] left = Arrays.copyOfRange(values, from, middle);
        int next = 0;
        int right = middle;
        for (int i = from; i < to && next < left.length; i++) {
            if (right < to && values[right] < left[next]) {
                count += left.length - next;
                values[i] = values[right++];
            } else {
                values[i] = left[next++];
            }
        }
        return count;
    }

    private double pairs() {
        return n * (n - 1.0) / 2;
    }

    private double balance() {
        return pairs() - x.pairs() - y.pairs() + bothTied - 2 * discordant;
    }

    /**
     * τ_b.
     *
     * @return from −1 to 1, or null when a series is constant
     */
    public @Nullable Double tauB() {
        double comparable = Math.sqrt(pairs() - x.pairs()) * Math.sqrt(pairs() - y.pairs());
        return comparable == 0 ? null : Math.max(-1, Math.min(1, balance() / comparable));
    }

    /**
     * τ_c of Stuart, for tables that are not square.
     *
     * @return from −1 to 1, or null when a series is constant
     */
    public @Nullable Double tauC() {
        double different = Math.min(x.different(), y.different());
        return different < 2 ? null : 2 * balance() / (n * (double) n * (different - 1) / different);
    }

    /**
     * The two-sided p-value by the normal approximation without continuity correction.
     *
     * @return from 0 to 1, or null when a series is constant
     */
    public @Nullable Double asymptoticP() {
        if (tauB() == null) {
            return null;
        }
        double m = n * (n - 1.0);
        double variance = (m * (2.0 * n + 5) - x.cubes() - y.cubes()) / 18 + 2 * x.pairs() * y.pairs() / m;
        if (n > 2) {
            variance += x.triples() * y.triples() / (9 * m * (n - 2));
        }
        return Math.min(1, 2 * Normal.sf(Math.abs(balance()) / Math.sqrt(variance)));
    }

    /**
     * The exact two-sided p-value over all orders.
     *
     * @return from 0 to 1
     * @throws IllegalStateException if values are tied, or there are more than {@value #MOST_FOR_EXACT} cases
     */
    public double exactP() {
        if (x.pairs() + y.pairs() > 0 || n > MOST_FOR_EXACT) {
            throw new IllegalStateException("the exact p-value must have no ties and at most " + MOST_FOR_EXACT
                    + " cases, there were " + n + " cases");
        }
        int extreme = (int) Math.min(discordant, pairs() - discordant);
        double[] chances = new double[extreme + 1];
        chances[0] = 1;
        for (int size = 2; size <= n; size++) {
            chances = withOneMore(chances, size);
        }
        return Math.min(1, 2 * Arrays.stream(chances).sum());
    }

    /** The chances of each number of inversions when one more case takes any of the places. */
    private static double[] withOneMore(double[] chances, int size) {
        double[] next = new double[chances.length];
        double window = 0;
        for (int i = 0; i < chances.length; i++) {
            window = 0;
            for (int j = Math.max(0, i - size + 1); j <= i; j++) {
                window += chances[j];
            }
            next[i] = window / size;
        }
        return next;
    }

    /** What ties of one series take away. */
    private record Ties(int different, double pairs, double triples, double cubes) {

        static Ties of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int different = 0;
            double pairs = 0;
            double triples = 0;
            double cubes = 0;
            int from = 0;
            for (int i = 1; i <= sorted.length; i++) {
                if (i == sorted.length || sorted[i] != sorted[from]) {
                    double t = i - from;
                    different++;
                    pairs += t * (t - 1) / 2;
                    triples += t * (t - 1) * (t - 2);
                    cubes += t * (t - 1) * (2 * t + 5);
                    from = i;
                }
            }
            return new Ties(different, pairs, triples, cubes);
        }
    }
}
