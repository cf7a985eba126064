package dev.plumbline.stats.test;

/**
 * The result of a permutation test.
 *
 * @param observed the statistic of the data
 * @param permutations how many arrangements were looked at
 * @param exact whether these were all; else they were drawn, and the p-values are (1 + extreme)/(1 + drawn)
 * @param pGreater the share of arrangements whose statistic is at least the observed one
 * @param pLess the share whose statistic is at most the observed one
 * @param pTwoSided the share whose absolute statistic is at least the observed one
 */
public record PermutationResult(
        double observed, long permutations, boolean exact, double pGreater, double pLess, double pTwoSided) {

    /**
     * The other common two-sided p-value.
     *
     * @return twice the smaller of the one-sided ones, at most 1
     */
    public double twiceSmallerTail() {
        return Math.min(1, 2 * Math.min(pGreater, pLess));
    }
}
