package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Normal;

/**
 * The difference p₁ − p₂ of two independent proportions. For two variants on the same cases take
 * {@link PairedProportions}: it is far sharper.
 *
 * @param first the first proportion
 * @param second the one that is subtracted
 */
public record ProportionDifference(Proportion first, Proportion second) {

    /** Checks that both are there. */
    public ProportionDifference {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
    }

    /**
     * The difference.
     *
     * @return p₁ − p₂, from −1 to 1
     */
    public double value() {
        return first.value() - second.value();
    }

    /**
     * Cohen's h = 2·asin√p₁ − 2·asin√p₂, the effect size of power calculations.
     *
     * @return h, from −π to π
     */
    public double cohensH() {
        return 2 * Math.asin(Math.sqrt(first.value())) - 2 * Math.asin(Math.sqrt(second.value()));
    }

    /**
     * Newcombe's interval from two Wilson intervals [l, u]: d − √((p₁−l₁)² + (u₂−p₂)²) to d + √((u₁−p₁)² + (p₂−l₂)²).
     * The default. Within [−1, 1]. Source: R. G. Newcombe, Interval estimation for the difference between independent
     * proportions, Statistics in Medicine 17 (1998), method 10.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval newcombe(double confidence) {
        Interval one = first.wilson(confidence);
        Interval two = second.wilson(confidence);
        double down = Math.hypot(first.value() - one.lower(), two.upper() - second.value());
        double up = Math.hypot(one.upper() - first.value(), second.value() - two.lower());
        return new Interval(value() - down, value() + up, confidence, Interval.Method.NEWCOMBE);
    }

    /**
     * Agresti and Caffo's interval: the normal one after adding a pass and a failure to both. Not clipped: an end may lie
     * beyond ±1.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval agrestiCaffo(double confidence) {
        ProportionDifference more = new ProportionDifference(
                new Proportion(first.successes() + 1, first.n() + 2),
                new Proportion(second.successes() + 1, second.n() + 2));
        return more.normal(confidence, Interval.Method.AGRESTI_CAFFO);
    }

    /**
     * The normal approximation, not clipped; of zero width when both proportions are 0 or 1.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval wald(double confidence) {
        return normal(confidence, Interval.Method.NORMAL);
    }

    private Interval normal(double confidence, Interval.Method method) {
        double half = Normal.critical(confidence) * Math.sqrt(variance(first) + variance(second));
        return new Interval(value() - half, value() + half, confidence, method);
    }

    private static double variance(Proportion p) {
        return p.value() * (1 - p.value()) / p.n();
    }
}
