package dev.plumbline.metrics.match;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.List;
import java.util.Locale;

/**
 * Whether the output contains a reference.
 *
 * <p>1 if any of the references stands in the output as it is, else 0; the case of letters counts unless
 * {@link #ignoringCase()}. Named {@code contains}.
 *
 * <table>
 * <caption>Edges</caption>
 * <tr><th>output</th><th>references</th><th>score</th></tr>
 * <tr><td>any</td><td>(empty)</td><td>undefined: every text contains the empty text</td></tr>
 * <tr><td>any</td><td>none</td><td>undefined</td></tr>
 * <tr><td>(empty)</td><td>{@code x}</td><td>0</td></tr>
 * </table>
 *
 * <p>Time is linear in the length of the output for each reference in practice.
 */
public final class Contains implements TextMetric {

    private final boolean ignoringCase;

    private Contains(boolean ignoringCase) {
        this.ignoringCase = ignoringCase;
    }

    /**
     * Looks for the references as they are.
     *
     * @return the metric
     */
    public static Contains create() {
        return new Contains(false);
    }

    /**
     * The same metric, comparing lower-case forms (of the root locale).
     *
     * @return the metric
     */
    public Contains ignoringCase() {
        return new Contains(true);
    }

    @Override
    public String name() {
        return "contains";
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    @Override
    public Score score(String output, List<String> references) {
        if (references.isEmpty()) {
            return Score.undefined("there is no reference");
        }
        if (references.contains("")) {
            return Score.undefined("a reference is empty, and every text contains the empty text");
        }
        String text = folded(output);
        return Score.passed(references.stream().map(this::folded).anyMatch(text::contains));
    }

    private String folded(String text) {
        return ignoringCase ? text.toLowerCase(Locale.ROOT) : text;
    }
}
