package dev.plumbline.metrics.generation;

import dev.plumbline.metric.Score;
import java.util.List;

/**
 * How surprised a model is by texts, from the log-probabilities that it gave to their tokens. Immutable.
 *
 * <pre>{@code
 * Perplexity perplexity = Perplexity.of(List.of(new double[] {Math.log(0.5), Math.log(0.125)}));
 * perplexity.value().value();         // 4.0
 * perplexity.bitsPerToken().value();  // 2.0
 * }</pre>
 *
 * <p>Inputs are natural logarithms, one per token; a sequence is a text. Perplexity is exp(-Σ log p / N) over all N tokens
 * of all sequences; it is 1 or more, less is better, and 1 means that every token was certain. Numbers of models with
 * different tokens do not compare.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Result</th></tr>
 * <tr><td>a token of probability 0</td><td>every measure undefined: it is infinite</td></tr>
 * <tr><td>a mean above 709 nats</td><td>perplexity undefined: it is above every double</td></tr>
 * <tr><td>a value just above 0, as single precision gives for certainty</td><td>taken as it is, up to 1e-4</td></tr>
 * <tr><td>no token, or a sequence without one</td><td>not accepted</td></tr>
 * </table>
 *
 * <p>It costs O(tokens). Source: Jelinek et al. (1977); Jurafsky and Martin, Speech and Language Processing, section 3.3.
 */
public final class Perplexity {

    /** What rounding in single precision can leave above 0; a probability given in place of a logarithm is far above. */
    private static final double ROUNDING = 1e-4;

    private final double[] means;
    private final double mean;

    private Perplexity(double[] means, double mean) {
        this.means = means;
        this.mean = mean;
    }

    /**
     * Takes the tokens of texts.
     *
     * @param sequences the natural log-probabilities of the tokens of each text
     * @return the perplexity
     * @throws IllegalArgumentException if there is no sequence, one is empty, or a value is NaN or positive
     */
    public static Perplexity of(List<double[]> sequences) {
        if (sequences.isEmpty()) {
            throw new IllegalArgumentException("sequences must not be empty, were 0");
        }
        double[] means = new double[sequences.size()];
        double sum = 0;
        long tokens = 0;
        for (int i = 0; i < means.length; i++) {
            double[] sequence = sequences.get(i);
            double surprise = surprise(sequence);
            means[i] = surprise / sequence.length;
            sum += surprise;
            tokens += sequence.length;
        }
        return new Perplexity(means, sum / tokens);
    }

    /**
     * The perplexity over all tokens.
     *
     * @return exp of the mean surprise; undefined if that is no finite number
     */
    public Score value() {
        return finite(Math.exp(mean));
    }

    /**
     * The mean of the perplexities of the sequences, short ones counting as much as long ones.
     *
     * @return the mean; undefined if it is no finite number
     */
    public Score meanOverSequences() {
        double sum = 0;
        for (double one : means) {
            sum += Math.exp(one) / means.length;
        }
        return finite(sum);
    }

    /**
     * The mean negative log-probability of a token, in nats.
     *
     * @return the cross-entropy; undefined if a token has probability 0
     */
    public Score meanNegativeLogLikelihood() {
        return finite(mean);
    }

    /**
     * The mean negative log-probability of a token, in bits.
     *
     * @return the cross-entropy over ln 2; undefined if a token has probability 0
     */
    public Score bitsPerToken() {
        return finite(mean / Math.log(2));
    }

    private static double surprise(double[] sequence) {
        if (sequence.length == 0) {
            throw new IllegalArgumentException("sequence must have a token, had 0");
        }
        double sum = 0;
        for (double logProbability : sequence) {
            if (!(logProbability <= ROUNDING)) {
                throw new IllegalArgumentException("log-probability must not be positive, was " + logProbability);
            }
            sum -= logProbability;
        }
        return sum;
    }

    private static Score finite(double value) {
        return Double.isFinite(value) ? Score.of(value) : Score.undefined("a token is too unlikely: infinite");
    }
}
