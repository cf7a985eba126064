package dev.plumbline.metric;

/**
 * The values that a metric can take.
 *
 * @param lower the smallest value, or negative infinity
 * @param upper the largest value, or positive infinity
 */
public record Range(double lower, double upper) {

    /** From 0 to 1, as accuracy and ROUGE have it. */
    public static final Range UNIT = new Range(0, 1);

    /** From 0 to 100, as BLEU and chrF have it. */
    public static final Range PERCENT = new Range(0, 100);

    /** From 0 without an upper end, as counts and word error rate have it. */
    public static final Range NON_NEGATIVE = new Range(0, Double.POSITIVE_INFINITY);

    /** Any number. */
    public static final Range UNBOUNDED = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException unless lower is below upper
     */
    public Range {
        if (!(lower < upper)) {
            throw new IllegalArgumentException("lower must be below upper, were " + lower + " and " + upper);
        }
    }

    /**
     * Whether both ends are finite, so that values can be rescaled to 0..1.
     *
     * @return true if the range is bounded
     */
    public boolean isBounded() {
        return Double.isFinite(lower) && Double.isFinite(upper);
    }

    /**
     * Whether a value lies in the range, ends included; a relative excess of 1e-9 is taken for rounding, since
     * reference implementations return 100.00000000000004.
     *
     * @param value the value
     * @return true if it lies inside
     */
    public boolean contains(double value) {
        double slack = isBounded() ? 1e-9 * (upper - lower) : 0;
        return value >= lower - slack && value <= upper + slack;
    }

    @Override
    public String toString() {
        return "[" + lower + ", " + upper + "]";
    }
}
