package dev.plumbline.metrics.match;

import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import dev.plumbline.metrics.text.WhiteSpace;
import java.util.function.ToIntFunction;

/**
 * How long the output is, in characters (code points) or words (runs of characters that are not white space).
 *
 * <p>From 0 up; an empty output is 0. Neither end is better in itself: the direction says higher only because a metric
 * must have one. Time is linear in the length.
 */
public final class Length implements Metric {

    private final String name;
    private final ToIntFunction<String> measure;

    private Length(String name, ToIntFunction<String> measure) {
        this.name = name;
        this.measure = measure;
    }

    /**
     * Counts code points; named {@code characters}.
     *
     * @return the metric
     */
    public static Length characters() {
        return new Length("characters", text -> text.codePointCount(0, text.length()));
    }

    /**
     * Counts words; named {@code words}.
     *
     * @return the metric
     */
    public static Length words() {
        return new Length("words", Length::countWords);
    }

    /**
     * Measures a text.
     *
     * @param output the text
     * @return its length
     */
    public Score score(String output) {
        return Score.of(measure.applyAsInt(output));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Range range() {
        return Range.NON_NEGATIVE;
    }

    @Override
    public Score score(Sample sample) {
        return score(sample.output().text());
    }

    private static int countWords(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = !WhiteSpace.contains(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
