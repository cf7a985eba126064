package dev.plumbline.stats.ranking;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Normal;
import java.util.Arrays;

/**
 * Strengths of variants from pairwise judgements: P(i beats j) = 1/(1 + exp(θ_j − θ_i)), by maximum likelihood. Ties are
 * half a win for either side. Unlike online ratings the result does not depend on the order of the judgements.
 *
 * <p>Found by w_i ← W_i / Σ_j n_ij/(w_i + w_j), refined by Newton steps to 1e-12; errors come from the inverse of the Fisher
 * information under Σθ = 0. Time grows with the cube of the number of variants. The maximum exists only if from every
 * variant a chain of wins leads to every other, which is checked. Sources: Bradley and Terry (1952); D. R. Hunter, MM
 * algorithms for generalized Bradley-Terry models (2004).
 */
public final class BradleyTerry {

    private static final int MM_STEPS = 200;
    private static final int NEWTON_STEPS = 100;
    private static final double TOLERANCE = 1e-13;
    private static final double ELO_SCALE = 400 / Math.log(10);
    private static final double ELO_CENTRE = 1000;

    private final double[] strengths;
    private final double[][] covariance;

    private BradleyTerry(double[] strengths, double[][] covariance) {
        this.strengths = strengths;
        this.covariance = covariance;
    }

    /**
     * Fits the model.
     *
     * @param wins how often the variant of the row beat that of the column; square, at least 2 variants, finite, not
     *     negative; the diagonal is ignored
     * @return the strengths
     * @throws IllegalArgumentException if the table is not square or a number is out of range, or if the variants fall into
     *     groups of which one never beat the other
     */
    public static BradleyTerry fit(double[][] wins) {
        Arguments.atLeast(2, requireNonNull(wins, "wins").length, "number of variants");
        PairCounts counts = PairCounts.of(wins);
        counts.requireConnected();
        double[] theta = counts.majorised(MM_STEPS);
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double[] gradient = counts.gradient(theta);
            double[] change = product(centredInverse(counts.information(theta)), gradient);
            for (int i = 0; i < theta.length; i++) {
                theta[i] += change[i];
            }
            if (Arrays.stream(change).map(Math::abs).max().orElse(0) < TOLERANCE) {
                break;
            }
        }
        return new BradleyTerry(theta, centredInverse(counts.information(theta)));
    }

    /** The inverse on vectors that sum to 0: (I + J/n)⁻¹ − J/n, J being all ones. */
    private static double[][] centredInverse(double[][] information) {
        int n = information.length;
        double[][] full = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                full[i][j] = information[i][j] + 1.0 / n;
            }
        }
        double[][] inverse = LinearAlgebra.inverse(full);
        for (double[] row : inverse) {
            for (int j = 0; j < n; j++) {
                row[j] -= 1.0 / n;
            }
        }
        return inverse;
    }

    private static double[] product(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    /**
     * The strengths on the logit scale.
     *
     * @return θ, in the order of the table, with sum 0
     */
    public double[] strengths() {
        return strengths.clone();
    }

    /**
     * The standard error of a strength, under sum 0.
     *
     * @param variant its row in the table
     * @return the standard error
     * @throws IllegalArgumentException if there is no such variant
     */
    public double standardError(int variant) {
        check(variant);
        return Math.sqrt(Math.max(0, covariance[variant][variant]));
    }

    /**
     * The interval of a difference θ_first − θ_second: the right way to compare two variants, since their errors are
     * correlated.
     *
     * @param first a row in the table
     * @param second another
     * @param confidence the nominal coverage, between 0 and 1
     * @return the normal interval
     * @throws IllegalArgumentException if there is no such variant, or the confidence is not between 0 and 1
     */
    public Interval difference(int first, int second, double confidence) {
        check(first);
        check(second);
        double variance = covariance[first][first] + covariance[second][second] - 2 * covariance[first][second];
        double half = Normal.critical(confidence) * Math.sqrt(Math.max(0, variance));
        double d = strengths[first] - strengths[second];
        return new Interval(d - half, d + half, confidence, Interval.Method.NORMAL);
    }

    /**
     * The modelled chance that one variant beats another.
     *
     * @param first a row in the table
     * @param second another
     * @return between 0 and 1
     * @throws IllegalArgumentException if there is no such variant
     */
    public double winProbability(int first, int second) {
        check(first);
        check(second);
        return 1 / (1 + Math.exp(strengths[second] - strengths[first]));
    }

    /**
     * The strengths on the scale that people know: 1000 + 400·θ/ln 10.
     *
     * @return the ratings, with mean 1000
     */
    public double[] ratings() {
        return Arrays.stream(strengths)
                .map(theta -> ELO_CENTRE + ELO_SCALE * theta)
                .toArray();
    }

    private void check(int variant) {
        Arguments.within(0, strengths.length - 1L, variant, "variant");
    }
}
