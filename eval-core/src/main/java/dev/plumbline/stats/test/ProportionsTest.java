package dev.plumbline.stats.test;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.Proportion;
import dev.plumbline.stats.internal.Normal;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Whether two independent proportions are equal. For two variants on the same cases take {@link McNemar}.
 *
 * @param first the first proportion
 * @param second the second
 */
public record ProportionsTest(Proportion first, Proportion second) {

    /** Outcomes this close in probability are equally likely. */
    private static final double EQUALLY_LIKELY = 1 + 1e-12;

    /** Checks that both are there. */
    public ProportionsTest {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
    }

    private double pooledRate() {
        return ((double) first.successes() + second.successes()) / ((double) first.n() + second.n());
    }

    private double difference() {
        return first.value() - second.value();
    }

    /**
     * The z-test with the variance of the pooled rate.
     *
     * @param alternative what to look for in p₁ − p₂
     * @return z and its p-value, or null when all passed or all failed
     */
    public @Nullable TestResult pooled(Alternative alternative) {
        double rate = pooledRate();
        return normal(rate * (1 - rate) * (1.0 / first.n() + 1.0 / second.n()), alternative);
    }

    /**
     * The z-test with the variance of each rate.
     *
     * @param alternative what to look for in p₁ − p₂
     * @return z and its p-value, or null when both rates are 0 or 1
     */
    public @Nullable TestResult unpooled(Alternative alternative) {
        double one = first.value() * (1 - first.value()) / first.n();
        double two = second.value() * (1 - second.value()) / second.n();
        return normal(one + two, alternative);
    }

    private @Nullable TestResult normal(double variance, Alternative alternative) {
        if (variance == 0) {
            return null;
        }
        double z = difference() / Math.sqrt(variance);
        double p = switch (alternative) {
            case LESS -> Normal.cdf(z);
            case GREATER -> Normal.sf(z);
            case TWO_SIDED -> 2 * Normal.sf(Math.abs(z));
        };
        return new TestResult(z, Math.min(1, p));
    }

    /**
     * Pearson's χ² of the table of 2 by 2.
     *
     * @return χ² and its p-value, or null when all passed or all failed
     */
    public @Nullable TestResult chiSquared() {
        return chiSquared(0);
    }

    /**
     * Pearson's χ² with Yates's correction: each deviation is reduced by ½, but not below 0.
     *
     * @return χ² and its p-value, or null when all passed or all failed
     */
    public @Nullable TestResult yates() {
        return chiSquared(0.5);
    }

    private @Nullable TestResult chiSquared(double correction) {
        double rate = pooledRate();
        if (rate == 0 || rate == 1) {
            return null;
        }
        double deviation = Math.abs(first.successes() - rate * first.n());
        double reduced = deviation - Math.min(correction, deviation);
        double weights = 1 / (rate * first.n())
                + 1 / (rate * second.n())
                + 1 / ((1 - rate) * first.n())
                + 1 / ((1 - rate) * second.n());
        double statistic = reduced * reduced * weights;
        return new TestResult(statistic, ChiSquaredDistribution.of(1).survivalProbability(statistic));
    }

    /**
     * Fisher's exact test, two-sided: all tables with these margins that are at most as likely as this one. Time grows
     * with the smaller margin.
     *
     * @return the p-value; the statistic is p₁ − p₂
     * @throws ArithmeticException if both sizes together exceed an int
     */
    public TestResult fisher() {
        int total = Math.toIntExact(first.n() + second.n());
        int passes = Math.toIntExact(first.successes() + second.successes());
        int observed = Math.toIntExact(first.successes());
        HypergeometricDistribution tables = HypergeometricDistribution.of(total, passes, Math.toIntExact(first.n()));
        double bound = tables.probability(observed) * EQUALLY_LIKELY;
        double p = 0;
        for (int k = tables.getSupportLowerBound(); k <= tables.getSupportUpperBound(); k++) {
            double probability = tables.probability(k);
            p += probability <= bound ? probability : 0;
        }
        return new TestResult(difference(), Math.min(1, p));
    }
}
