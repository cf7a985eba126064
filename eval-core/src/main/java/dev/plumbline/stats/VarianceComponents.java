package dev.plumbline.stats;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Moments;

/**
 * How much of the spread of repeated scores lies between the cases, and how much between repeats of one case. It answers
 * "more repeats or more cases?": Var(mean) = (between + within/K)/n for n cases of K repeats, so repeats stop paying once
 * within/K is small beside between.
 *
 * <p>One-way random effects by the method of moments: within = Σ(k_i−1)s_i²/(N−n), between = (MSB − within)/k₀ with
 * k₀ = (N − Σk_i²/N)/(n−1), which is K when all cases have K repeats; a negative value is taken as 0. Source: Searle,
 * Casella and McCulloch, Variance Components (1992), chapter 3. Time is linear.
 *
 * @param cases how many cases, at least 2
 * @param mean the mean of the case means
 * @param between the variance of the true scores of cases, not negative
 * @param within the mean variance of repeats of one case, not negative
 */
public record VarianceComponents(int cases, double mean, double between, double within) {

    /**
     * Estimates the components.
     *
     * @param scores for each case its repeats, at least 1; at least one case with 2
     * @return the components
     * @throws IllegalArgumentException for fewer than 2 cases, a case without score, no repeats at all, or a score that
     *     is not finite
     */
    public static VarianceComponents of(double[][] scores) {
        int cases = (int) Arguments.atLeast(2, scores.length, "number of cases");
        double[] means = new double[cases];
        double squaresWithin = 0;
        double total = 0;
        double squaredSizes = 0;
        for (int i = 0; i < cases; i++) {
            double[] repeats = Arguments.sample(scores[i], 1, "scores of a case");
            means[i] = Moments.mean(repeats);
            squaresWithin += Moments.products(repeats, repeats);
            total += repeats.length;
            squaredSizes += (double) repeats.length * repeats.length;
        }
        if (total == cases) {
            throw new IllegalArgumentException("at least one case must have 2 scores, all had 1");
        }
        double within = squaresWithin / (total - cases);
        double size = (total - squaredSizes / total) / (cases - 1);
        double between = Math.max(0, (meanSquareBetween(scores, means, total) - within) / size);
        return new VarianceComponents(cases, Moments.mean(means), between, within);
    }

    private static double meanSquareBetween(double[][] scores, double[] means, double total) {
        double grand = 0;
        for (int i = 0; i < means.length; i++) {
            grand += scores[i].length * means[i] / total;
        }
        double squares = 0;
        for (int i = 0; i < means.length; i++) {
            squares += scores[i].length * (means[i] - grand) * (means[i] - grand);
        }
        return squares / (means.length - 1);
    }

    /**
     * The standard error that another design would have.
     *
     * @param plannedCases how many cases, at least 1
     * @param repeats how many repeats of each, at least 1
     * @return √((between + within/repeats)/plannedCases)
     * @throws IllegalArgumentException if a number is not positive
     */
    public double standardError(int plannedCases, int repeats) {
        Arguments.atLeast(1, plannedCases, "plannedCases");
        Arguments.atLeast(1, repeats, "repeats");
        return Math.sqrt((between + within / repeats) / plannedCases);
    }

    /**
     * The correlation of two repeats of one case: between/(between + within).
     *
     * @return from 0 (repeats are as different as cases) to 1 (repeats add nothing); 1 when nothing varies
     */
    public double reliability() {
        return between + within == 0 ? 1 : between / (between + within);
    }

    /**
     * The number of repeats that gives the smallest error for its cost: √(within/between · caseCost/repeatCost), rounded,
     * at least 1 and at most {@code most}.
     *
     * @param caseCost what a further case costs besides its repeats, in any unit, positive
     * @param repeatCost what one repeat costs, in the same unit, positive
     * @param most the largest answer of use, at least 1; given when cases do not differ at all
     * @return the number of repeats
     * @throws IllegalArgumentException if a cost is not positive and finite, or most is below 1
     */
    public int bestRepeats(double caseCost, double repeatCost, int most) {
        Arguments.positive(caseCost, "caseCost");
        Arguments.positive(repeatCost, "repeatCost");
        Arguments.atLeast(1, most, "most");
        if (within == 0) {
            return 1;
        }
        double best = Math.sqrt(within / between * (caseCost / repeatCost));
        return best >= most ? most : (int) Math.max(1, Math.round(best));
    }
}
