package dev.plumbline.metrics.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;

/**
 * Whether the output is one JSON value and nothing else.
 *
 * <p>1 if it parses strictly (RFC 8259), else 0 with where it stops. Named {@code json-validity}.
 *
 * <table>
 * <caption>Edges</caption>
 * <tr><th>output</th><th>score</th></tr>
 * <tr><td>(empty)</td><td>0</td></tr>
 * <tr><td>{@code null}, {@code 3}, {@code "a"}</td><td>1</td></tr>
 * <tr><td>{@code {"a":1,"a":2}}</td><td>0: a field twice</td></tr>
 * <tr><td>{@code {"a":1} and more}</td><td>0: there is more</td></tr>
 * <tr><td>{@code NaN}</td><td>0</td></tr>
 * </table>
 *
 * <p>Time is linear in the length; nesting deeper than 1,000, and a number of more than 1,000 characters, are taken for
 * invalid.
 */
public final class JsonValidity implements Metric {

    private JsonValidity() {}

    /**
     * Makes the metric.
     *
     * @return the metric
     */
    public static JsonValidity create() {
        return new JsonValidity();
    }

    /**
     * Scores a text.
     *
     * @param output the text
     * @return 1 if it is JSON, else 0 with the reason
     */
    public Score score(String output) {
        try {
            return StrictJson.hasValue(output) ? Score.passed(true) : Score.of(0, "the output is empty");
        } catch (JsonProcessingException e) {
            return Score.of(0, "the output " + StrictJson.reason(e));
        }
    }

    @Override
    public String name() {
        return "json-validity";
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    @Override
    public Score score(Sample sample) {
        return score(sample.output().text());
    }
}
