package dev.plumbline.stats.test;

import dev.plumbline.stats.internal.Arguments;

/**
 * The sign test: whether positive and negative differences are equally likely. Differences of 0 say nothing and are not
 * counted. Exact, by the binomial distribution with rate ½.
 */
public final class SignTest {

    private SignTest() {}

    /**
     * Tests counts of signs.
     *
     * @param positive how many differences are above 0
     * @param negative how many are below 0
     * @param alternative what to look for; GREATER: positive ones are likelier
     * @return the p-value, 1 without any difference; the statistic is M = (positive − negative)/2
     * @throws IllegalArgumentException if a count is negative
     */
    public static TestResult test(int positive, int negative, Alternative alternative) {
        Arguments.atLeast(0, positive, "positive");
        Arguments.atLeast(0, negative, "negative");
        double statistic = (positive - negative) / 2.0;
        if (positive + negative == 0) {
            return new TestResult(statistic, 1);
        }
        return new TestResult(
                statistic,
                BinomialTest.test(positive, positive + negative, 0.5, alternative)
                        .p());
    }
}
