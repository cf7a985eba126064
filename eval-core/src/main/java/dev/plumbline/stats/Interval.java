package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;

/**
 * A confidence interval.
 *
 * @param lower the lower end
 * @param upper the upper end, at least the lower one
 * @param confidence the nominal coverage, between 0 and 1
 * @param method how it was computed
 */
public record Interval(double lower, double upper, double confidence, Method method) {

    /** How an interval was computed. */
    public enum Method {
        /** Wilson's score interval of a proportion. */
        WILSON("Wilson"),
        /** Student's t. */
        STUDENT("t"),
        /** Student's t after adding one pseudo-score at either end of the range. */
        PSEUDO_SCORES("t with pseudo-scores"),
        /** Cluster-robust t. */
        CLUSTERED("clustered t"),
        /** Cluster-robust t after adding one pseudo-cluster at either end of the range. */
        CLUSTERED_PSEUDO_SCORES("clustered t with pseudo-scores");

        private final String label;

        Method(String label) {
            this.label = label;
        }

        /** The name that people read. */
        @Override
        public String toString() {
            return label;
        }
    }

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException unless lower ≤ upper and the confidence is between 0 and 1
     */
    public Interval {
        requireNonNull(method, "method");
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("lower must not exceed upper, were " + lower + " and " + upper);
        }
        Confidence.check(confidence);
    }
}
