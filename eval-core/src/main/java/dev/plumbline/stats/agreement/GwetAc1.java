package dev.plumbline.stats.agreement;

import dev.plumbline.stats.internal.Arguments;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Gwet's AC1 of two raters, (p_o − p_e)/(1 − p_e) with p_e = Σ p_c(1 − p_c)/(k − 1) over the k categories, p_c being the
 * mean share of the category.
 *
 * <p>Unlike κ it does not collapse when nearly all cases fall into one category. 1 when all agree; defined whenever there
 * are at least two categories, even if one is never given. Source: K. L. Gwet, Computing inter-rater reliability and its
 * variance in the presence of high agreement (2008). For more raters see {@link CategoryCounts#gwetAc1()}.
 */
public final class GwetAc1 {

    private GwetAc1() {}

    /**
     * Computes the coefficient.
     *
     * @param first the categories by the first rater, from 0 to categories − 1; at least 1
     * @param second those by the second, in the same order of cases
     * @param categories how many categories there are, at least 2
     * @return at most 1
     * @throws IllegalArgumentException if there are no ratings, the lengths differ, or a number is outside its range
     */
    public static double of(int[] first, int[] second, int categories) {
        Arguments.atLeast(2, categories, "categories");
        Arguments.sameLength(first.length, second.length);
        IntStream.concat(Arrays.stream(first), Arrays.stream(second))
                .forEach(category -> Arguments.within(0, categories - 1L, category, "category"));
        int[][] counts = new int[first.length][categories];
        for (int i = 0; i < first.length; i++) {
            counts[i][first[i]]++;
            counts[i][second[i]]++;
        }
        return CategoryCounts.of(counts).gwetAc1();
    }
}
