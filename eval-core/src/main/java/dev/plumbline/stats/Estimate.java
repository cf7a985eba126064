package dev.plumbline.stats;

import org.jspecify.annotations.Nullable;

/**
 * An estimated mean of the population that the cases come from.
 *
 * @param n how many values it rests on, at least 1
 * @param mean their mean
 * @param standardError its standard error, or null for a single value or cluster
 * @param interval its confidence interval, or null where the data allow none
 * @param successes for pass-or-fail values, how many passed: are at the better end of the range; else null
 */
public record Estimate(
        int n,
        double mean,
        @Nullable Double standardError,
        @Nullable Interval interval,
        @Nullable Integer successes) {

    /**
     * What it is an estimate of.
     *
     * @return the population of cases like these
     */
    public Estimand estimand() {
        return Estimand.POPULATION;
    }
}
