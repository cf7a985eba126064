package dev.plumbline.metric;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A metric whose value for many samples is not the mean of their scores: corpus BLEU adds up n-gram counts before it
 * divides. Users may implement it.
 *
 * <p>A sample is reduced to {@link Statistics}, which add up: the value of a corpus can be computed in parts, in
 * parallel, and for resamples, without its texts. {@link #score(Sample)} remains the score of a single segment.
 *
 * <pre>{@code
 * Statistics sum = Statistics.none("no sample");
 * for (Sample sample : samples) {
 *     sum = sum.plus(metric.statistics(sample));
 * }
 * Score score = metric.score(sum);
 * }</pre>
 */
public interface CorpusMetric extends Metric {

    /**
     * Reduces a sample to what the corpus value needs of it.
     *
     * @param sample an example and an output for it
     * @return the statistics, or {@link Statistics#none none} with the reason if the sample cannot count
     * @throws Exception if that fails
     */
    Statistics statistics(Sample sample) throws Exception;

    /**
     * Turns the statistics of a corpus into its value.
     *
     * @param sum the sum of the statistics of its samples
     * @return the corpus score; undefined if no sample counts
     */
    Score score(Statistics sum);

    /** The sufficient statistics of a sample or of many: numbers that add up, or none with the reason. Immutable. */
    final class Statistics {

        private static final double[] NO_VALUES = {};

        private final double[] values;
        private final @Nullable String reason;

        private Statistics(double[] values, @Nullable String reason) {
            this.values = values;
            this.reason = reason;
        }

        /**
         * Statistics that count.
         *
         * @param values the numbers, at least one, in an order that the metric chooses
         * @return the statistics
         * @throws IllegalArgumentException if there is no number, or one is NaN or infinite
         */
        public static Statistics of(double... values) {
            if (values.length == 0) {
                throw new IllegalArgumentException("values must not be empty, was []");
            }
            for (double value : values) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("values must be finite, was " + Arrays.toString(values));
                }
            }
            return new Statistics(values.clone(), null);
        }

        /**
         * Statistics of what cannot count. They are neutral in a sum.
         *
         * @param reason why not
         * @return empty statistics
         */
        public static Statistics none(String reason) {
            return new Statistics(NO_VALUES, requireNonNull(reason, "reason"));
        }

        /**
         * Adds statistics of the same metric; none added to something changes nothing.
         *
         * @param other what to add
         * @return the sum; if both are none, this
         * @throws IllegalArgumentException if the numbers of values differ
         */
        public Statistics plus(Statistics other) {
            if (other.isNone()) {
                return this;
            }
            if (isNone()) {
                return other;
            }
            if (values.length != other.values.length) {
                throw new IllegalArgumentException(
                        "statistics must have " + values.length + " values, was " + other.values.length);
            }
            double[] sum = values.clone();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += other.values[i];
            }
            return new Statistics(sum, null);
        }

        /**
         * Whether nothing counts.
         *
         * @return true if there is no number
         */
        public boolean isNone() {
            return reason != null;
        }

        /**
         * Why nothing counts.
         *
         * @return the reason, or null if there are numbers
         */
        public @Nullable String reason() {
            return reason;
        }

        /**
         * How many numbers there are.
         *
         * @return 0 for none
         */
        public int size() {
            return values.length;
        }

        /**
         * One of the numbers.
         *
         * @param index from 0
         * @return the number
         * @throws IndexOutOfBoundsException unless the index is below {@link #size()}
         */
        public double value(int index) {
            return values[index];
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Statistics that
                    && Arrays.equals(values, that.values)
                    && Objects.equals(reason, that.reason);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }

        @Override
        public String toString() {
            return isNone() ? "none (" + reason + ")" : Arrays.toString(values);
        }
    }
}
