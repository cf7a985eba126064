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
        CLUSTERED_PSEUDO_SCORES("clustered t with pseudo-scores"),
        /** The normal approximation. */
        NORMAL("normal"),
        /** Exact binomial, of Clopper and Pearson. */
        CLOPPER_PEARSON("Clopper-Pearson"),
        /** Agresti and Coull's adjusted proportion. */
        AGRESTI_COULL("Agresti-Coull"),
        /** Equal tails of the posterior under Jeffreys' prior. */
        JEFFREYS("Jeffreys"),
        /** Newcombe's combination of two score intervals. */
        NEWCOMBE("Newcombe"),
        /** Agresti and Caffo's adjusted difference of proportions. */
        AGRESTI_CAFFO("Agresti-Caffo"),
        /** Tango's score interval of a paired difference. */
        TANGO("Tango"),
        /** Bonett and Price's adjusted paired difference. */
        BONETT_PRICE("Bonett-Price"),
        /** Fisher's z transformation of a correlation. */
        FISHER_Z("Fisher z"),
        /** Bootstrap percentiles. */
        BOOTSTRAP_PERCENTILE("bootstrap percentile"),
        /** Bootstrap percentiles reflected about the estimate. */
        BOOTSTRAP_BASIC("basic bootstrap"),
        /** Bootstrap percentiles corrected for bias and acceleration. */
        BOOTSTRAP_BCA("BCa bootstrap"),
        /** All means that an e-process has not rejected, at any time. */
        BETTING("betting"),
        /** All rates that a beta-binomial mixture has not rejected, at any time. */
        BETA_BINOMIAL("beta-binomial");

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
     * @throws IllegalArgumentException unless both ends are finite, lower ≤ upper and the confidence is between 0 and 1
     */
    public Interval {
        requireNonNull(method, "method");
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("lower must not exceed upper, were " + lower + " and " + upper);
        }
        if (Double.isInfinite(lower) || Double.isInfinite(upper)) {
            throw new IllegalArgumentException("ends must be finite, were " + lower + " and " + upper);
        }
        Confidence.check(confidence);
    }

    /**
     * How wide it is.
     *
     * @return upper − lower
     */
    public double width() {
        return upper - lower;
    }

    /**
     * Whether a value lies in it.
     *
     * @param value the value
     * @return true between the ends, ends included
     */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
