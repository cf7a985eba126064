package dev.plumbline.stats.agreement;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Cohen's κ of two raters: agreement beyond what their margins give, κ = (p_o − p_e)/(1 − p_e).
 *
 * <p>Labels are integers. Weights count near misses as part of an agreement, by the position i, j of the labels in the
 * sorted list of k labels: linear 1 − |i−j|/(k−1), quadratic 1 − (i−j)²/(k−1)². Without an explicit list only labels that
 * occur count, as in scikit-learn; name them all where distances matter.
 *
 * <table>
 * <caption>Edges</caption>
 * <tr><th>ratings</th><th>κ</th></tr>
 * <tr><td>all agree, two labels or more</td><td>1</td></tr>
 * <tr><td>agreement as by chance</td><td>0</td></tr>
 * <tr><td>all ratings are one label</td><td>null</td></tr>
 * </table>
 *
 * <p>κ depends on prevalence: a judge with sensitivity and specificity of 0.9 has κ of 0.80 at half, 0.59 at nine tenths
 * passing. Report it beside {@link GwetAc1} and the raw agreement. Sources: J. Cohen (1960, 1968); standard error: Fleiss,
 * Cohen and Everitt, Large sample standard errors of kappa and weighted kappa (1969).
 */
public final class CohenKappa {

    /** How a disagreement of labels counts. */
    public enum Weights {
        /** Any disagreement counts fully. */
        UNWEIGHTED,
        /** By the distance of the labels. */
        LINEAR,
        /** By the square of the distance. */
        QUADRATIC;

        /** How much of an agreement it is, from 0 to 1. */
        double agreement(int i, int j, int labels) {
            double distance = labels == 1 ? 0 : (double) Math.abs(i - j) / (labels - 1);
            return switch (this) {
                case UNWEIGHTED -> i == j ? 1 : 0;
                case LINEAR -> 1 - distance;
                case QUADRATIC -> 1 - distance * distance;
            };
        }
    }

    private final double[][] shares;
    private final long n;

    private CohenKappa(long[][] table) {
        n = Arrays.stream(table).flatMapToLong(Arrays::stream).sum();
        Arguments.atLeast(1, n, "number of ratings");
        shares = new double[table.length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                shares[i][j] = (double) table[i][j] / n;
            }
        }
    }

    /**
     * From a table of counts.
     *
     * @param table how often the first rater gave the label of the row and the second that of the column; square
     * @return the agreement
     * @throws IllegalArgumentException if the table is empty or not square, a count is negative, or all are 0
     */
    public static CohenKappa ofTable(long[][] table) {
        for (long[] row : requireNonNull(table, "table")) {
            Arguments.sameLength(row.length, table.length);
            for (long count : row) {
                Arguments.atLeast(0, count, "count");
            }
        }
        return new CohenKappa(table);
    }

    /**
     * From the ratings of both, with the labels that occur.
     *
     * @param first the labels by the first rater, at least 1
     * @param second the labels by the second, in the same order of cases
     * @return the agreement
     * @throws IllegalArgumentException if there are none or the lengths differ
     */
    public static CohenKappa of(int[] first, int[] second) {
        int[] labels =
                IntStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();
        return of(first, second, labels);
    }

    /**
     * From the ratings of both, with all labels that might have occurred.
     *
     * @param first the labels by the first rater, at least 1
     * @param second the labels by the second, in the same order of cases
     * @param labels all labels, in any order
     * @return the agreement
     * @throws IllegalArgumentException if there are no ratings, the lengths differ, or a rating is not among the labels
     */
    public static CohenKappa of(int[] first, int[] second, int[] labels) {
        Arguments.sameLength(first.length, second.length);
        Map<Integer, Integer> positions = new HashMap<>();
        Arrays.stream(labels).sorted().forEach(label -> positions.putIfAbsent(label, positions.size()));
        long[][] table = new long[positions.size()][positions.size()];
        for (int i = 0; i < first.length; i++) {
            table[position(positions, first[i])][position(positions, second[i])]++;
        }
        return ofTable(table);
    }

    private static int position(Map<Integer, Integer> positions, int label) {
        Integer position = positions.get(label);
        if (position == null) {
            throw new IllegalArgumentException("ratings must be among the labels, was " + label);
        }
        return position;
    }

    /**
     * κ with these weights.
     *
     * @param weights how a disagreement counts
     * @return the value with its standard error
     */
    public Kappa kappa(Weights weights) {
        int k = shares.length;
        double[] rows = margins(true);
        double[] columns = margins(false);
        double observed = 0;
        double expected = 0;
        double missed = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double weight = weights.agreement(i, j, k);
                observed += weight * shares[i][j];
                expected += weight * rows[i] * columns[j];
                missed += (1 - weight) * rows[i] * columns[j];
            }
        }
        if (missed == 0) {
            return new Kappa(n, observed, Math.min(1, expected), null, null);
        }
        double value = Math.min(1, (observed - expected) / missed);
        double error = Math.sqrt(Math.max(0, spread(weights, value, expected, rows, columns)) / n) / missed;
        return new Kappa(n, Math.min(1, observed), Math.min(1, expected), value, error);
    }

    private double spread(Weights weights, double kappa, double expected, double[] rows, double[] columns) {
        int k = shares.length;
        double[] ofRows = new double[k];
        double[] ofColumns = new double[k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                ofRows[i] += columns[j] * weights.agreement(i, j, k);
                ofColumns[j] += rows[i] * weights.agreement(i, j, k);
            }
        }
        double sum = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double term = weights.agreement(i, j, k) - (ofRows[i] + ofColumns[j]) * (1 - kappa);
                sum += shares[i][j] * term * term;
            }
        }
        double centre = kappa - expected * (1 - kappa);
        return sum - centre * centre;
    }

    private double[] margins(boolean ofRows) {
        double[] sums = new double[shares.length];
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums.length; j++) {
                sums[i] += ofRows ? shares[i][j] : shares[j][i];
            }
        }
        return sums;
    }
}
