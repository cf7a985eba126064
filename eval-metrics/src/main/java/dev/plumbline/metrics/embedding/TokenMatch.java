package dev.plumbline.metrics.embedding;

import java.util.Arrays;
import java.util.Collection;

/**
 * How well the tokens of two texts match by greedy search: the three numbers of BERTScore.
 *
 * <p>Precision is the weighted mean, over the tokens of the candidate, of the largest cosine with any token of the
 * reference; recall is the same from the reference's side; F1 is 2PR / (P + R). Precision and recall lie in -1..1, more is
 * better, and 1 means that every token has an equal one. F1 can leave that interval if one of them is negative.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Result</th></tr>
 * <tr><td>a text without tokens</td><td>0 for all three, as the bert_score package has it</td></tr>
 * <tr><td>P + R = 0</td><td>F1 0</td></tr>
 * <tr><td>a vector of zeros</td><td>its cosine is 0</td></tr>
 * <tr><td>weights that sum to 0</td><td>not accepted</td></tr>
 * </table>
 *
 * <p>It costs O(candidate tokens × reference tokens × length of a vector). Source: Zhang et al., BERTScore (2020), section
 * 3; computed in double precision, where the package uses single.
 *
 * @param precision the candidate's side
 * @param recall the reference's side
 * @param f1 their harmonic mean
 */
public record TokenMatch(double precision, double recall, double f1) {

    private static final TokenMatch NOTHING = new TokenMatch(0, 0, 0);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is NaN or infinite
     */
    public TokenMatch {
        if (!Double.isFinite(precision) || !Double.isFinite(recall) || !Double.isFinite(f1)) {
            throw new IllegalArgumentException(
                    "scores must be finite, were " + precision + ", " + recall + " and " + f1);
        }
    }

    /**
     * Matches tokens of equal weight.
     *
     * @param candidate a vector per token of the text to score
     * @param reference a vector per token of the expected text
     * @return the match
     * @throws IllegalArgumentException if vectors differ in length or a component is not finite
     */
    public static TokenMatch of(double[][] candidate, double[][] reference) {
        return of(candidate, ones(candidate.length), reference, ones(reference.length));
    }

    /**
     * Matches tokens of given weights.
     *
     * @param candidate a vector per token of the text to score
     * @param candidateWeights a weight per token, 0 or more
     * @param reference a vector per token of the expected text
     * @param referenceWeights a weight per token, 0 or more
     * @return the match
     * @throws IllegalArgumentException if numbers or lengths differ, a component is not finite, a weight is negative or
     *     not finite, or the weights of a text that has tokens sum to 0
     */
    public static TokenMatch of(
            double[][] candidate, double[] candidateWeights, double[][] reference, double[] referenceWeights) {
        check(candidate, candidateWeights);
        check(reference, referenceWeights);
        if (candidate.length == 0 || reference.length == 0) {
            return NOTHING;
        }
        if (candidate[0].length != reference[0].length) {
            throw new IllegalArgumentException(
                    "vectors must be as long, were " + candidate[0].length + " and " + reference[0].length);
        }
        double[] forCandidate = lowest(candidate.length);
        double[] forReference = lowest(reference.length);
        double[][] left = Matrix.normalised(candidate);
        double[][] right = Matrix.normalised(reference);
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j < right.length; j++) {
                double cosine = Matrix.dot(left[i], right[j]);
                forCandidate[i] = Math.max(forCandidate[i], cosine);
                forReference[j] = Math.max(forReference[j], cosine);
            }
        }
        return of(mean(forCandidate, candidateWeights), mean(forReference, referenceWeights));
    }

    /**
     * The match with each number put on a scale whose 0 is what unrelated texts get: (x - b) / (1 - b).
     *
     * @param baseline precision, recall and F1 of unrelated texts with the same model, each below 1
     * @return the rescaled match; values below the baseline are negative
     * @throws IllegalArgumentException if a baseline is 1 or more
     */
    public TokenMatch rescaled(TokenMatch baseline) {
        return new TokenMatch(
                rescaled(precision, baseline.precision), rescaled(recall, baseline.recall), rescaled(f1, baseline.f1));
    }

    /**
     * The best of several references for each number on its own, as the bert_score package does it: the three may come
     * from different references.
     *
     * @param matches a match per reference, at least one
     * @return the largest precision, recall and F1
     * @throws IllegalArgumentException if there is no match
     */
    public static TokenMatch largest(Collection<TokenMatch> matches) {
        TokenMatch largest = bestF1(matches);
        for (TokenMatch match : matches) {
            largest = new TokenMatch(
                    Math.max(largest.precision, match.precision),
                    Math.max(largest.recall, match.recall),
                    Math.max(largest.f1, match.f1));
        }
        return largest;
    }

    /**
     * The match with the largest F1, the first of equals.
     *
     * @param matches a match per reference, at least one
     * @return one of them
     * @throws IllegalArgumentException if there is no match
     */
    public static TokenMatch bestF1(Collection<TokenMatch> matches) {
        return matches.stream()
                .reduce((best, match) -> match.f1 > best.f1 ? match : best)
                .orElseThrow(() -> new IllegalArgumentException("matches must not be empty, were 0"));
    }

    private static TokenMatch of(double precision, double recall) {
        double sum = precision + recall;
        return new TokenMatch(precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum);
    }

    private static double rescaled(double value, double baseline) {
        if (!(baseline < 1)) {
            throw new IllegalArgumentException("baseline must be below 1, was " + baseline);
        }
        return (value - baseline) / (1 - baseline);
    }

    private static double mean(double[] values, double[] weights) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i] * weights[i];
            total += weights[i];
        }
        return sum / total;
    }

    private static void check(double[][] vectors, double[] weights) {
        Matrix.check(vectors);
        if (vectors.length != weights.length) {
            throw new IllegalArgumentException(
                    "vectors and weights must be as many, were " + vectors.length + " and " + weights.length);
        }
        double total = 0;
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("weight must not be negative, was " + weight);
            }
            total += weight;
        }
        if (!Double.isFinite(total) || (total == 0 && weights.length > 0)) {
            throw new IllegalArgumentException("weights must have a positive sum, was " + total);
        }
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static double[] lowest(int length) {
        double[] lowest = new double[length];
        Arrays.fill(lowest, Double.NEGATIVE_INFINITY);
        return lowest;
    }
}
