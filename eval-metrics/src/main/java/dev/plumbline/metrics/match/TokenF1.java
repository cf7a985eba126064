package dev.plumbline.metrics.match;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.text.TokenIds;
import dev.plumbline.metrics.text.Words;
import java.util.List;

/**
 * Token F1 of SQuAD: the words that an output and a reference share, regardless of order. Immutable.
 *
 * <pre>{@code
 * double score = TokenF1.create().score("in 2019", "2019").value(); // 0.667
 * }</pre>
 *
 * <p>Texts are taken after {@link SquadNormalization}; tokens are the words of what remains. With c tokens in common, each
 * counted as often as both have it, P = c / (tokens of the output), R = c / (tokens of the reference) and the score is 2PR
 * / (P + R): from 0 (no common token) to 1 (the same tokens in any order), higher is better.
 *
 * <table>
 * <caption>Edge cases, after normalisation</caption>
 * <tr><th>output</th><th>reference</th><th>{@code create()}</th><th>{@code v1()}</th></tr>
 * <tr><td>empty</td><td>empty</td><td>1</td><td>0</td></tr>
 * <tr><td>empty</td><td>not empty</td><td>0</td><td>0</td></tr>
 * <tr><td>not empty</td><td>empty</td><td>0</td><td>0</td></tr>
 * <tr><td>any</td><td>none given</td><td>undefined</td><td>undefined</td></tr>
 * </table>
 *
 * <p>Of several references the best counts. Cost: linear in the lengths.
 *
 * <p>Source: Rajpurkar et al., SQuAD (arXiv 1606.05250), section 6.1, and {@code evaluate-v2.0.py}, in which a question
 * without an answer is answered rightly by an empty text; the first version of the script has no such questions.
 */
public final class TokenF1 implements TextMetric {

    private final String name;
    private final double bothEmpty;

    private TokenF1(String name, double bothEmpty) {
        this.name = name;
        this.bothEmpty = bothEmpty;
    }

    /**
     * As SQuAD v2.0 has it.
     *
     * @return the metric, named {@code token-f1}
     */
    public static TokenF1 create() {
        return new TokenF1("token-f1", 1);
    }

    /**
     * As SQuAD v1.1 has it, where two empty texts score 0.
     *
     * @return the metric, named {@code token-f1-v1}
     */
    public static TokenF1 v1() {
        return new TokenF1("token-f1-v1", 0);
    }

    @Override
    public Score score(String output, List<String> references) {
        String answer = SquadNormalization.normalize(requireNonNull(output, "output"));
        if (references.isEmpty()) {
            return Score.undefined("no reference");
        }
        double best = 0;
        for (String reference : references) {
            best = Math.max(best, f1(answer, SquadNormalization.normalize(reference)));
        }
        return Score.of(best);
    }

    private double f1(String output, String reference) {
        TokenIds ids = new TokenIds((output.length() + reference.length()) / 8);
        int[] actual = Words.of(output, ids);
        int[] expected = Words.of(reference, ids);
        if (actual.length == 0 && expected.length == 0) {
            return bothEmpty;
        }
        int common = common(actual, expected, ids.size());
        if (common == 0) {
            return 0;
        }
        double precision = (double) common / actual.length;
        double recall = (double) common / expected.length;
        return 2 * precision * recall / (precision + recall);
    }

    private static int common(int[] actual, int[] expected, int different) {
        int[] left = new int[different];
        for (int token : expected) {
            left[token]++;
        }
        int common = 0;
        for (int token : actual) {
            common += left[token]-- > 0 ? 1 : 0;
        }
        return common;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }
}
