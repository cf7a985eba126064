package dev.plumbline.stats.calibration;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Normal;

/**
 * The share that people would pass, by labels within the judge's verdicts: the default for fewer than 200 labels, drawn at
 * random from the judged cases.
 *
 * <p>θ = Σ_s W_s p_s with p_s = (y_s + ½)/(k_s + 1) over the two verdicts s, W_s being the share of the T judged cases with
 * that verdict; variance Σ W_s² p_s(1 − p_s)/(k_s + 1) + W_0·W_1·(p_1 − p_0)²/T; t on n − 2 degrees of freedom, clipped to
 * [0, 1]. A verdict without labels counts as ½ with a wide error. Source: Cochran, Sampling Techniques (1977), section 5A.9;
 * the added halves keep the error off 0.
 *
 * @param judgedPass how many cases the judge passed
 * @param judgedFail how many it failed
 * @param passed the labels of cases that the judge passed
 * @param failed the labels of cases that the judge failed
 */
public record PostStratification(long judgedPass, long judgedFail, Labels passed, Labels failed) {

    /**
     * Labels of cases with one verdict.
     *
     * @param count how many there are
     * @param positive how many of them people passed
     */
    public record Labels(long count, long positive) {

        /**
         * Checks the counts.
         *
         * @throws IllegalArgumentException if a count is negative or more are positive than there are
         */
        public Labels {
            Arguments.atLeast(0, count, "count");
            Arguments.within(0, count, positive, "positive");
        }

        private double rate() {
            return (positive + 0.5) / (count + 1.0);
        }

        private double variance() {
            return rate() * (1 - rate()) / (count + 1.0);
        }
    }

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative, there are more labels than cases of a verdict, or fewer than
     *     3 labels
     */
    public PostStratification {
        Arguments.within(0, judgedPass, requireNonNull(passed, "passed").count(), "labels of passed cases");
        Arguments.within(0, judgedFail, requireNonNull(failed, "failed").count(), "labels of failed cases");
        Arguments.atLeast(3, passed.count() + failed.count(), "number of labels");
    }

    /**
     * Estimates the share.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the estimate
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public HumanEstimate estimate(double confidence) {
        double total = (double) judgedPass + judgedFail;
        double pass = judgedPass / total;
        double fail = judgedFail / total;
        double value = pass * passed.rate() + fail * failed.rate();
        double gap = passed.rate() - failed.rate();
        double variance =
                pass * pass * passed.variance() + fail * fail * failed.variance() + pass * fail * gap * gap / total;
        long labels = passed.count() + failed.count();
        double half = Normal.critical(confidence, labels - 2.0) * Math.sqrt(variance);
        Interval interval =
                new Interval(Math.max(0, value - half), Math.min(1, value + half), confidence, Interval.Method.STUDENT);
        return new HumanEstimate(value, Math.sqrt(variance), interval, labels);
    }
}
