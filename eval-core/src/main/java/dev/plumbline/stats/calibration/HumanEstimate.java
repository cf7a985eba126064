package dev.plumbline.stats.calibration;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.Estimand;
import dev.plumbline.stats.Interval;

/**
 * What people would have scored on average, estimated from a judge and some labels.
 *
 * @param value the estimate
 * @param standardError its standard error
 * @param interval its interval; its centre may differ a little from the value where the method says so
 * @param labels how many labels it rests on
 */
public record HumanEstimate(double value, double standardError, Interval interval, long labels) {

    /** Checks that the interval is there. */
    public HumanEstimate {
        requireNonNull(interval, "interval");
    }

    /**
     * What it is an estimate of.
     *
     * @return the human truth
     */
    public Estimand estimand() {
        return Estimand.HUMAN_TRUTH;
    }
}
