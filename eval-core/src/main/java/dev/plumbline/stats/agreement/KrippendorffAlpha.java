package dev.plumbline.stats.agreement;

import dev.plumbline.stats.internal.Arguments;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's α: 1 − D_o/D_e, disagreement within cases over disagreement between any two ratings, for any number of
 * raters, with gaps.
 *
 * <p>A pair of ratings c, k disagrees by δ²(c, k): nominal 1 unless equal; ordinal the square of the ratings between them,
 * half of those at c and k included; interval (c − k)²; ratio ((c − k)/(c + k))². Cases with fewer than two ratings are
 * left out.
 *
 * <table>
 * <caption>Edges</caption>
 * <tr><th>ratings</th><th>α</th></tr>
 * <tr><td>every case agrees, two values or more</td><td>1</td></tr>
 * <tr><td>as by chance</td><td>0; below for systematic disagreement</td></tr>
 * <tr><td>all ratings are one value, or no case has two</td><td>null</td></tr>
 * </table>
 *
 * <p>Time grows with the square of the number of different values. Source: K. Krippendorff, Computing Krippendorff's
 * alpha-reliability (2011).
 */
public final class KrippendorffAlpha {

    /** What the numbers mean. */
    public enum Level {
        /** Names. */
        NOMINAL,
        /** Ranks. */
        ORDINAL,
        /** Differences. */
        INTERVAL,
        /** Proportions; values must not be negative. */
        RATIO
    }

    private final double[] values;
    private final double[][] coincidences;
    private final double[] totals;

    private KrippendorffAlpha(List<double[]> paired) {
        values = paired.stream()
                .flatMapToDouble(Arrays::stream)
                .sorted()
                .distinct()
                .toArray();
        coincidences = new double[values.length][values.length];
        paired.forEach(this::count);
        totals = Arrays.stream(coincidences)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    /**
     * Computes the coefficient.
     *
     * @param cases for each case the ratings that it got, finite; gaps are simply not there
     * @param level what the numbers mean
     * @return α, at most 1, or null where it is not defined
     * @throws IllegalArgumentException if a rating is not finite, or negative on the ratio level
     */
    public static @Nullable Double of(List<double[]> cases, Level level) {
        for (double[] ratings : cases) {
            for (double rating : ratings) {
                checked(rating, level);
            }
        }
        List<double[]> paired =
                cases.stream().filter(ratings -> ratings.length >= 2).toList();
        return new KrippendorffAlpha(paired).alpha(level);
    }

    private static void checked(double rating, Level level) {
        Arguments.finite(rating, "ratings");
        if (level == Level.RATIO) {
            Arguments.notNegative(rating, "ratings on the ratio level");
        }
    }

    private void count(double[] ratings) {
        int[] places = Arrays.stream(ratings)
                .mapToInt(rating -> Arrays.binarySearch(values, rating))
                .toArray();
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                coincidences[places[i]][places[j]] += i == j ? 0 : 1.0 / (places.length - 1);
            }
        }
    }

    private @Nullable Double alpha(Level level) {
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < values.length; c++) {
            for (int k = c + 1; k < values.length; k++) {
                double distance = distance(c, k, level);
                observed += coincidences[c][k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }
        double n = Arrays.stream(totals).sum();
        return expected == 0 ? null : 1 - (n - 1) * observed / expected;
    }

    private double distance(int c, int k, Level level) {
        double difference = values[c] - values[k];
        return switch (level) {
            case NOMINAL -> 1;
            case ORDINAL -> square(between(c, k));
            case INTERVAL -> square(difference);
            case RATIO -> square(difference / (values[c] + values[k]));
        };
    }

    private double between(int c, int k) {
        double sum = -(totals[c] + totals[k]) / 2;
        for (int g = c; g <= k; g++) {
            sum += totals[g];
        }
        return sum;
    }

    private static double square(double value) {
        return value * value;
    }
}
