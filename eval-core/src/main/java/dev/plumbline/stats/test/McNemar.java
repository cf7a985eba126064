package dev.plumbline.stats.test;

import dev.plumbline.stats.internal.Arguments;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.jspecify.annotations.Nullable;

/**
 * McNemar's test: whether two variants pass equally often on the same cases. Only discordant cases count; under the
 * hypothesis X = min(b, c) comes from Bin(b + c, ½). Two-sided; swapping the variants changes nothing.
 *
 * <table>
 * <caption>Which to take</caption>
 * <tr><th>test</th><th>p-value</th><th>for</th></tr>
 * <tr><td>{@link #midP}</td><td>2·P(X ≤ x) − P(X = x)</td><td>the default: close to its nominal size</td></tr>
 * <tr><td>{@link #exact}</td><td>min(1, 2·P(X ≤ x))</td><td>a guarantee; conservative</td></tr>
 * <tr><td>{@link #chiSquared}, {@link #corrected}</td><td>χ² with 1 degree of freedom</td><td>reproducing others'
 * figures</td></tr>
 * </table>
 *
 * <p>Source: Fagerland, Lydersen and Laake, The McNemar test for binary matched-pairs data: mid-p and asymptotic are better
 * than exact conditional, BMC Medical Research Methodology 13 (2013).
 *
 * @param onlyFirst cases that only the first passed
 * @param onlySecond cases that only the second passed
 */
public record McNemar(int onlyFirst, int onlySecond) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public McNemar {
        Arguments.atLeast(0, onlyFirst, "onlyFirst");
        Arguments.atLeast(0, onlySecond, "onlySecond");
    }

    private int discordant() {
        return Math.addExact(onlyFirst, onlySecond);
    }

    private int smaller() {
        return Math.min(onlyFirst, onlySecond);
    }

    /**
     * The exact test.
     *
     * @return the p-value, 1 without discordant cases; the statistic is min(b, c)
     */
    public TestResult exact() {
        double p = discordant() == 0 ? 1 : 2 * half(discordant()).cumulativeProbability(smaller());
        return new TestResult(smaller(), Math.min(1, p));
    }

    /**
     * The mid-p test.
     *
     * @return the p-value, 1 without discordant cases, 1 − P(X = b)/2 for as many each way; the statistic is min(b, c)
     */
    public TestResult midP() {
        if (discordant() == 0) {
            return new TestResult(0, 1);
        }
        BinomialDistribution half = half(discordant());
        double point = half.probability(smaller());
        double p = onlyFirst == onlySecond ? 1 - point / 2 : 2 * half.cumulativeProbability(smaller()) - point;
        return new TestResult(smaller(), p);
    }

    private static BinomialDistribution half(int n) {
        return BinomialDistribution.of(n, 0.5);
    }

    /**
     * The asymptotic test, χ² = (b − c)²/(b + c).
     *
     * @return χ² and its p-value, or null without discordant cases
     */
    public @Nullable TestResult chiSquared() {
        return chiSquared(0);
    }

    /**
     * The asymptotic test with Edwards's correction, χ² = (|b − c| − 1)²/(b + c); not set to 0 for b = c.
     *
     * @return χ² and its p-value, or null without discordant cases
     */
    public @Nullable TestResult corrected() {
        return chiSquared(1);
    }

    private @Nullable TestResult chiSquared(int correction) {
        if (discordant() == 0) {
            return null;
        }
        double distance = Math.abs((double) onlyFirst - onlySecond) - correction;
        double statistic = distance * distance / discordant();
        return new TestResult(statistic, ChiSquaredDistribution.of(1).survivalProbability(statistic));
    }
}
