package dev.plumbline.metrics.classification;

import dev.plumbline.metric.Score;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Scores of a positive class against the truth, and the measures of them. Immutable.
 *
 * <pre>{@code
 * BinaryScores scores = BinaryScores.of(new boolean[] {true, false, true}, new double[] {0.9, 0.4, 0.3});
 * scores.rocAuc().value();  // 0.5: of the two pairs of a positive and a negative, one is ordered right
 * }</pre>
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Result</th></tr>
 * <tr><td>no positive, or no negative</td><td>ROC AUC undefined</td></tr>
 * <tr><td>no positive</td><td>average precision 0</td></tr>
 * <tr><td>a score outside 0..1</td><td>Brier score and log loss undefined</td></tr>
 * <tr><td>a probability of 0 or 1 that is wrong</td><td>log loss of about 36 nats for it, not infinite</td></tr>
 * <tr><td>no observation</td><td>not accepted</td></tr>
 * </table>
 *
 * <p>Building costs O(n log n). Source: scikit-learn's {@code roc_auc_score}, {@code average_precision_score},
 * {@code brier_score_loss} and {@code log_loss}; where those warn and give NaN, the score here is undefined.
 */
public final class BinaryScores {

    /** The distance from 1 to the next number: probabilities are kept this far from 0 and 1 in log loss. */
    private static final double EPSILON = Math.ulp(1.0);

    private final boolean[] positive;
    private final double[] scores;
    private final int positives;
    private final boolean probabilities;

    private BinaryScores(boolean[] positive, double[] scores) {
        this.positive = positive;
        this.scores = scores;
        int count = 0;
        boolean inUnit = true;
        for (int i = 0; i < scores.length; i++) {
            count += positive[i] ? 1 : 0;
            inUnit &= scores[i] >= 0 && scores[i] <= 1;
        }
        positives = count;
        probabilities = inUnit;
    }

    /**
     * Takes observations.
     *
     * @param positive whether each observation truly is of the positive class
     * @param scores the score of the positive class for each; higher means more likely
     * @return the scores
     * @throws IllegalArgumentException if the lengths differ or are 0, or a score is NaN
     */
    public static BinaryScores of(boolean[] positive, double[] scores) {
        if (positive.length != scores.length || scores.length == 0) {
            throw new IllegalArgumentException("labels and scores must be as many and at least one, were "
                    + positive.length + " and " + scores.length);
        }
        for (double score : scores) {
            if (Double.isNaN(score)) {
                throw new IllegalArgumentException("score must be a number, was NaN");
            }
        }
        int[] order = IntStream.range(0, scores.length)
                .boxed()
                // Adding 0.0 makes one zero of the two, which Double.compare tells apart.
                .sorted(Comparator.comparingDouble(i -> -scores[i] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean[] labels = new boolean[order.length];
        double[] sorted = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            labels[i] = positive[order[i]];
            sorted[i] = scores[order[i]];
        }
        return new BinaryScores(labels, sorted);
    }

    /**
     * The chance that a positive scores above a negative, ties counting half: the area under the ROC curve.
     *
     * @return the area in 0..1, more is better and 0.5 is chance; undefined without both classes
     */
    public Score rocAuc() {
        long negatives = (long) scores.length - positives;
        if (positives == 0 || negatives == 0) {
            return Score.undefined("ROC AUC needs both classes, positives were " + positives + " of " + scores.length);
        }
        double ordered = 0;
        long above = 0;
        for (int start = 0; start < scores.length; ) {
            int end = tieEnd(start);
            long tied = positives(start, end);
            ordered += (end - start - tied) * (above + tied / 2.0);
            above += tied;
            start = end;
        }
        return Score.of(ordered / ((double) positives * negatives));
    }

    /**
     * Precision summed over the steps of recall, without interpolation.
     *
     * @return the average precision in 0..1; more is better; 0 without a positive
     */
    public Score averagePrecision() {
        if (positives == 0) {
            return Score.of(0);
        }
        double sum = 0;
        long above = 0;
        for (int start = 0; start < scores.length; ) {
            int end = tieEnd(start);
            long tied = positives(start, end);
            above += tied;
            sum += (double) tied / positives * above / end;
            start = end;
        }
        return Score.of(sum);
    }

    /**
     * The mean squared difference of the probability and the truth.
     *
     * @return the Brier score in 0..1, less is better; undefined if a score is no probability
     */
    public Score brier() {
        if (!probabilities) {
            return noProbabilities();
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            double error = (positive[i] ? 1 : 0) - scores[i];
            sum += error * error;
        }
        return Score.of(sum / scores.length);
    }

    /**
     * The mean negative natural logarithm of the probability given to the truth.
     *
     * @return the log loss, 0 or more, less is better; undefined if a score is no probability
     */
    public Score logLoss() {
        if (!probabilities) {
            return noProbabilities();
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            double probability = Math.max(EPSILON, Math.min(1 - EPSILON, scores[i]));
            sum -= Math.log(positive[i] ? probability : 1 - probability);
        }
        return Score.of(sum / scores.length);
    }

    private static Score noProbabilities() {
        return Score.undefined("a score lies outside 0..1");
    }

    private int tieEnd(int start) {
        int end = start + 1;
        while (end < scores.length && scores[end] == scores[start]) {
            end++;
        }
        return end;
    }

    private long positives(int start, int end) {
        long count = 0;
        for (int i = start; i < end; i++) {
            count += positive[i] ? 1 : 0;
        }
        return count;
    }
}
