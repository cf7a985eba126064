package dev.plumbline.metrics.translation;

import dev.plumbline.metric.CorpusMetric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.List;

/**
 * NIST: the information of the n-grams that output and references share, so that rare words count for more than in
 * {@link Bleu}.
 *
 * <pre>{@code
 * double segment = Nist.create().score("a cat sat on the mat", "the cat sat on the mat").value();
 * double corpus = Nist.create().corpus(references).score(sum).value();
 * }</pre>
 *
 * <p>Tokens are what stands between white space; case counts. The information of an n-gram is the logarithm to base 2 of
 * how many times as often its first n-1 tokens occur in all references of the corpus (for a single token: how many
 * tokens there are per occurrence). With I_n the sum of it over the n-grams shared, each at most as often as in the
 * reference that shares most, c_n the n-grams of the output, and c and r the lengths in tokens:
 *
 * <pre>NIST = (I_1 / c_1 + ... + I_N / c_N) * exp(ln 0.5 * (ln min(1, c/r) / ln 1.5)^2)</pre>
 *
 * <p>The score is at least 0 and has no fixed upper end, which depends on the references; more is better. It is 0 if
 * no n-gram is shared that is rarer than its prefix.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Output</th><th>References</th><th>Score</th></tr>
 * <tr><td>any</td><td>none</td><td>undefined</td></tr>
 * <tr><td>{@code a a a a a}</td><td>{@code a a a a a}</td><td>2.32: each n-gram is rarer than its
 * prefix, save the first</td></tr>
 * <tr><td>{@code a b c d e}</td><td>{@code v w x y z}</td><td>0</td></tr>
 * <tr><td>fewer than N tokens</td><td>any</td><td>undefined</td></tr>
 * <tr><td>any</td><td>empty</td><td>undefined</td></tr>
 * </table>
 *
 * <p>Time and memory grow with N^2 times the lengths of the texts.
 *
 * <p>Source: Doddington, Automatic Evaluation of Machine Translation Quality Using N-gram Co-Occurrence Statistics
 * (2002), section 3, as NLTK 3.10.3 computes it. We differ from NLTK in splitting the texts ourselves, and in giving no
 * score where it divides by zero: when no output has N tokens, or all references are empty.
 */
public final class Nist implements TextMetric {

    private final int maxOrder;

    private Nist(int maxOrder) {
        this.maxOrder = maxOrder;
    }

    /**
     * NIST of n-grams of up to 5 tokens.
     *
     * @return NLTK's default
     */
    public static Nist create() {
        return of(5);
    }

    /**
     * NIST of other n-grams.
     *
     * @param maxOrder the longest, at least 1
     * @return the metric
     * @throws IllegalArgumentException if the order is below 1
     */
    public static Nist of(int maxOrder) {
        if (maxOrder < 1) {
            throw new IllegalArgumentException("maxOrder must be at least 1, was " + maxOrder);
        }
        return new Nist(maxOrder);
    }

    @Override
    public String name() {
        return "nist";
    }

    @Override
    public Range range() {
        return Range.NON_NEGATIVE;
    }

    /**
     * Scores a text with the information that its own references give.
     *
     * @param output the text to score
     * @param references the expected texts
     * @return the score; undefined as the table above says
     */
    @Override
    public Score score(String output, List<String> references) {
        return informed(List.of(references)).score(output, references);
    }

    /**
     * Scores a corpus with the information that its references give.
     *
     * @param outputs the texts to score
     * @param references for each output the expected texts, any number; outputs without one do not count
     * @return the corpus score; undefined as the table above says
     * @throws IllegalArgumentException if there are not as many reference lists as outputs
     */
    public Score score(List<String> outputs, List<? extends List<String>> references) {
        return CorpusLevel.of(informed(references)).score(outputs, references);
    }

    /**
     * The metric of a corpus. It has to know all references beforehand, since they decide what every n-gram is worth; an
     * n-gram of other references is worth nothing.
     *
     * @param references for each output the expected texts
     * @return the metric
     */
    public CorpusMetric corpus(List<? extends List<String>> references) {
        return CorpusLevel.of(informed(references));
    }

    private InformedNist informed(List<? extends List<String>> references) {
        return new InformedNist(new NgramInformation(references, maxOrder), maxOrder);
    }
}
