package dev.plumbline.metrics.classification;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.text.WhiteSpace;
import java.util.List;

/**
 * Whether the output is the right label; the mean over a run is accuracy. Immutable.
 *
 * <p>Outputs and references are compared as whole texts, without the white space around them (as Unicode has it); upper and lower case
 * differ. The value is 1 if the output equals any reference and 0 if not; more is better.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Score</th></tr>
 * <tr><td>no reference</td><td>undefined</td></tr>
 * <tr><td>empty output, empty reference</td><td>1</td></tr>
 * <tr><td>{@code " yes\n"} for {@code "yes"}</td><td>1</td></tr>
 * </table>
 *
 * <p>It costs O(characters). Source: scikit-learn's {@code accuracy_score}, which compares without trimming and knows one
 * right label.
 */
public final class Accuracy implements TextMetric {

    private static final Accuracy INSTANCE = new Accuracy();

    private Accuracy() {}

    /**
     * The metric.
     *
     * @return the metric, named {@code accuracy}
     */
    public static Accuracy create() {
        return INSTANCE;
    }

    @Override
    public String name() {
        return "accuracy";
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    @Override
    public Score score(String output, List<String> references) {
        if (references.isEmpty()) {
            return Score.undefined("no reference");
        }
        String label = WhiteSpace.strip(output);
        return Score.passed(references.stream()
                .anyMatch(reference -> WhiteSpace.strip(reference).equals(label)));
    }
}
