package dev.plumbline.stats.resampling;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Moments;
import java.util.function.ToDoubleFunction;

/**
 * Users implement it: a statistic of the cases with the given indexes, an index counting as often as it occurs.
 *
 * <p>Corpus metrics need no second look at the texts: see {@link #ofSums}.
 */
@FunctionalInterface
public interface IndexStatistic {

    /**
     * Computes the statistic.
     *
     * @param indexes of the cases, at least 1; not to be changed
     * @return a finite number
     */
    double of(int[] indexes);

    /**
     * The mean of values.
     *
     * @param values one for each case, at least 1, finite
     * @return the statistic
     * @throws IllegalArgumentException if there is no value, or one is not finite
     */
    static IndexStatistic mean(double... values) {
        double[] copy = Arguments.sample(values, 1, "values").clone();
        return indexes -> {
            double[] selected = new double[indexes.length];
            for (int i = 0; i < selected.length; i++) {
                selected[i] = copy[indexes[i]];
            }
            return Moments.sum(selected) / selected.length;
        };
    }

    /**
     * A function of sums over cases, such as corpus BLEU from its counts of matches and lengths.
     *
     * @param rows for each case its sufficient statistics, all of one length; at least 1
     * @param function of the summed rows
     * @return the statistic
     * @throws IllegalArgumentException if there is no row, or the rows differ in length
     */
    static IndexStatistic ofSums(double[][] rows, ToDoubleFunction<double[]> function) {
        requireNonNull(function, "function");
        Arguments.atLeast(1, rows.length, "number of rows");
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            Arguments.sameLength(rows[i].length, rows[0].length);
            copy[i] = rows[i].clone();
        }
        return indexes -> {
            double[] sums = new double[copy[0].length];
            for (int index : indexes) {
                for (int c = 0; c < sums.length; c++) {
                    sums[c] += copy[index][c];
                }
            }
            return function.applyAsDouble(sums);
        };
    }
}
