package dev.plumbline.metric;

import static java.util.Objects.requireNonNull;

import java.util.function.Predicate;

/**
 * A measure of quality. Users implement this interface, or make one from a function with {@link #of}; it is called from
 * many threads at once.
 *
 * <pre>{@code
 * Metric words = Metric.of("words", sample -> Score.of(sample.output().text().split("\\s+").length))
 *         .lowerIsBetter();
 * }</pre>
 *
 * <p>Within a run, a metric that throws, returns null, or returns a value outside its {@link #range()} gives
 * {@link Score.Undefined} for that sample; the other metrics of the sample are not touched by it.
 */
public interface Metric {

    /**
     * What the metric is called in tables, files and gates: words joined by hyphens, or the field's own spelling.
     *
     * @return the name; not blank, unique within a run
     */
    String name();

    /**
     * Scores a sample. An interruption of the calling thread should end the work.
     *
     * @param sample an example and an output for it
     * @return the score, never null
     * @throws Exception if scoring fails; the sample's score is then undefined, with this cause
     */
    Score score(Sample sample) throws Exception;

    /**
     * The values that the metric can take; statistics rescale by it.
     *
     * @return any number unless overridden
     */
    default Range range() {
        return Range.UNBOUNDED;
    }

    /**
     * Which end of the range is better.
     *
     * @return higher unless overridden
     */
    default Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    /**
     * Makes a metric from a function.
     *
     * @param name the name; not blank
     * @param scoring scores a sample
     * @return a metric of unbounded range for which higher is better
     * @throws IllegalArgumentException if the name is blank
     */
    static FunctionMetric of(String name, Scoring scoring) {
        return new FunctionMetric(
                name, requireNonNull(scoring, "scoring"), Range.UNBOUNDED, Direction.HIGHER_IS_BETTER);
    }

    /**
     * Makes a metric from a condition: 1 where it holds, 0 where it does not.
     *
     * @param name the name; not blank
     * @param condition whether a sample passes
     * @return a metric of the range 0 to 1 for which higher is better
     * @throws IllegalArgumentException if the name is blank
     */
    static FunctionMetric passOrFail(String name, Predicate<? super Sample> condition) {
        requireNonNull(condition, "condition");
        return of(name, sample -> Score.passed(condition.test(sample))).range(Range.UNIT);
    }

    /** A function that scores a sample. */
    @FunctionalInterface
    interface Scoring {

        /**
         * Scores a sample.
         *
         * @param sample an example and an output for it
         * @return the score, never null
         * @throws Exception if scoring fails
         */
        Score score(Sample sample) throws Exception;
    }
}
