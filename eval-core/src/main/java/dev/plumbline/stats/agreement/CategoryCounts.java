package dev.plumbline.stats.agreement;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How many raters gave each category, case by case: the input of coefficients for any number of raters who need not be the
 * same people. All coefficients take linear time.
 */
public final class CategoryCounts {

    private final int[][] counts;

    private CategoryCounts(int[][] counts) {
        this.counts = counts;
    }

    /**
     * From a table.
     *
     * @param counts for each case the number of raters for each category; at least 1 case and 2 categories
     * @return the counts
     * @throws IllegalArgumentException if the table is empty, rows differ in length, a count is negative, or no case has
     *     two ratings
     */
    public static CategoryCounts of(int[][] counts) {
        Arguments.atLeast(1, requireNonNull(counts, "counts").length, "number of cases");
        int[][] copy = new int[counts.length][];
        for (int i = 0; i < counts.length; i++) {
            Arguments.sameLength(counts[i].length, counts[0].length);
            copy[i] = counts[i].clone();
            Arrays.stream(copy[i]).forEach(count -> Arguments.atLeast(0, count, "count"));
        }
        Arguments.atLeast(2, counts[0].length, "number of categories");
        int most = Arrays.stream(copy)
                .mapToInt(row -> Arrays.stream(row).sum())
                .max()
                .orElse(0);
        Arguments.atLeast(2, most, "number of ratings of some case");
        return new CategoryCounts(copy);
    }

    /**
     * The share of pairs of raters who agree, averaged over the cases with at least two ratings.
     *
     * @return from 0 to 1
     */
    public double observedAgreement() {
        return Arrays.stream(counts)
                .filter(row -> size(row) >= 2)
                .mapToDouble(CategoryCounts::agreement)
                .average()
                .orElseThrow();
    }

    private static double agreement(int[] row) {
        double size = size(row);
        double pairs =
                Arrays.stream(row).mapToDouble(count -> count * (count - 1.0)).sum();
        return pairs / (size * (size - 1));
    }

    private static int size(int[] row) {
        return Arrays.stream(row).sum();
    }

    /**
     * Fleiss's κ: chance agreement Σ p_c² from the pooled shares p_c of the categories.
     *
     * <p>Needs as many ratings for every case. 1 when all agree, 0 at chance, may be negative. Source: J. L. Fleiss,
     * Measuring nominal scale agreement among many raters (1971).
     *
     * @return κ, or null when only one category was ever given
     * @throws IllegalStateException if the cases differ in their number of ratings
     */
    public @Nullable Double fleissKappa() {
        int raters = size(counts[0]);
        if (!Arrays.stream(counts).allMatch(row -> size(row) == raters)) {
            throw new IllegalStateException("cases must have as many ratings each; take Gwet's AC1 where they differ");
        }
        double chance = 0;
        for (double share : shares()) {
            chance += share * share;
        }
        return chance >= 1 ? null : (observedAgreement() - chance) / (1 - chance);
    }

    /**
     * Randolph's free-marginal κ: chance agreement 1/k for k categories.
     *
     * @return from −1/(k−1) to 1
     */
    public double randolphKappa() {
        double chance = 1.0 / counts[0].length;
        return (observedAgreement() - chance) / (1 - chance);
    }

    /**
     * Gwet's AC1: chance agreement Σ p_c(1 − p_c)/(k − 1), which stays sensible when one category prevails.
     *
     * @return at most 1
     * @see GwetAc1
     */
    public double gwetAc1() {
        double chance = 0;
        for (double share : shares()) {
            chance += share * (1 - share) / (counts[0].length - 1);
        }
        return (observedAgreement() - chance) / (1 - chance);
    }

    /** The mean over the cases with ratings of each category's share. */
    private double[] shares() {
        double[] shares = new double[counts[0].length];
        long rated = Arrays.stream(counts).filter(row -> size(row) > 0).count();
        for (int[] row : counts) {
            double size = size(row);
            for (int c = 0; c < row.length && size > 0; c++) {
                shares[c] += row[c] / size / rated;
            }
        }
        return shares;
    }
}
