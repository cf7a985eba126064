package dev.plumbline.metrics.retrieval;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One ranked list of documents with their relevance, and the measures of it. Immutable.
 *
 * <pre>{@code
 * Ranking ranking = Ranking.of(List.of("d3", "d1", "d7"), Set.of("d1", "d9"));
 * ranking.precision(3);       // 1/3
 * ranking.reciprocalRank();   // 1/2
 * }</pre>
 *
 * <p>Ranks start at 1, {@code rel(i)} is 1 if the document at rank i is relevant (its grade is above 0), R is the number
 * of relevant documents, retrieved or not. All measures but {@link #dcg} lie in 0..1 and more is better.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Result</th></tr>
 * <tr><td>no document is relevant</td><td>0 for every measure</td></tr>
 * <tr><td>nothing retrieved</td><td>0 for every measure</td></tr>
 * <tr><td>k beyond the end of the list</td><td>precision still divides by k</td></tr>
 * <tr><td>an id retrieved twice</td><td>its second place counts as not relevant</td></tr>
 * </table>
 *
 * <p>A measure costs O(k), or O(R log R) once for the ideal order. Source: Manning, Raghavan and Schütze, Introduction to
 * Information Retrieval, chapter 8; values agree with torchmetrics and scikit-learn, but a repeated id, which those do
 * not look for, cannot lift recall above 1 here.
 */
public final class Ranking {

    /** Two to this power, summed over any list, is still a finite gain. */
    private static final double MAX_GRADE = 900;

    private final double[] grades;
    private final double[] ideal;
    private final int[] tieEnds;
    private final int relevant;

    private Ranking(double[] grades, double[] all, int[] tieEnds) {
        this.grades = grades;
        this.tieEnds = tieEnds;
        ideal = descendingPositive(all);
        relevant = ideal.length;
    }

    /**
     * A list of ids of which some are relevant.
     *
     * @param retrieved the ids in rank order
     * @param relevant the relevant ids; a repeated one counts once
     * @return the ranking, every relevant id of grade 1
     */
    public static Ranking of(List<String> retrieved, Collection<String> relevant) {
        Map<String, Double> grades = new HashMap<>();
        relevant.forEach(id -> grades.put(id, 1.0));
        return of(retrieved, grades);
    }

    /**
     * A list of ids with graded relevance.
     *
     * @param retrieved the ids in rank order
     * @param grades the grade of each judged id; ids without one have grade 0
     * @return the ranking
     * @throws IllegalArgumentException if a grade is below 0 or above 900
     */
    public static Ranking of(List<String> retrieved, Map<String, Double> grades) {
        double[] all = grades.values().stream().mapToDouble(Double::doubleValue).toArray();
        checkGrades(all);
        Map<String, Double> open = new HashMap<>(grades);
        double[] ranked = new double[retrieved.size()];
        int rank = 0;
        for (String id : retrieved) {
            Double grade = open.remove(id);
            ranked[rank++] = grade == null ? 0 : grade;
        }
        return new Ranking(ranked, all, singles(ranked.length));
    }

    /**
     * Documents with scores, ranked from the highest down; equal scores stay in the given order.
     *
     * @param scores a score per document, of any sign
     * @param grades the grade of each document
     * @return the ranking
     * @throws IllegalArgumentException if the lengths differ, a score is NaN, or a grade is below 0 or above 900
     */
    public static Ranking ofScores(double[] scores, double[] grades) {
        if (scores.length != grades.length) {
            throw new IllegalArgumentException(
                    "scores and grades must be as many, were " + scores.length + " and " + grades.length);
        }
        checkGrades(grades);
        for (double score : scores) {
            if (Double.isNaN(score)) {
                throw new IllegalArgumentException("score must be a number, was NaN");
            }
        }
        int[] order = ScoreOrder.descending(scores);
        double[] ranked = new double[order.length];
        for (int i = 0; i < order.length; i++) {
            ranked[i] = grades[order[i]];
        }
        return new Ranking(ranked, grades, ScoreOrder.tieEnds(scores, order));
    }

    /**
     * The share of the first k places that hold a relevant document.
     *
     * @param k the places to look at; at least 1, possibly more than there are
     * @return relevant documents among the first k, over k
     * @throws IllegalArgumentException if k is below 1
     */
    public double precision(int k) {
        return (double) hits(k) / k;
    }

    /**
     * The share of the relevant documents that the first k places hold.
     *
     * @param k the places to look at; at least 1
     * @return relevant documents among the first k, over R; 0 if R is 0
     * @throws IllegalArgumentException if k is below 1
     */
    public double recall(int k) {
        int hits = hits(k);
        return relevant == 0 ? 0 : (double) hits / relevant;
    }

    /**
     * The harmonic mean of precision and recall.
     *
     * @param k the places to look at; at least 1
     * @return 2PR / (P + R); 0 if nothing relevant is among the first k
     * @throws IllegalArgumentException if k is below 1
     */
    public double f1(int k) {
        double precision = precision(k);
        double recall = recall(k);
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /**
     * Whether the first k places hold any relevant document.
     *
     * @param k the places to look at; at least 1
     * @return 1 if so, else 0
     * @throws IllegalArgumentException if k is below 1
     */
    public double hit(int k) {
        return hits(k) > 0 ? 1 : 0;
    }

    /**
     * One over the rank of the first relevant document; its mean over queries is MRR.
     *
     * @return the reciprocal rank, 0 if no relevant document was retrieved
     */
    public double reciprocalRank() {
        for (int i = 0; i < grades.length; i++) {
            if (grades[i] > 0) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    /**
     * The mean, over all relevant documents, of the precision at each one's rank; its mean over queries is MAP.
     *
     * @return the average precision; a relevant document that was not retrieved adds 0
     */
    public double averagePrecision() {
        return relevant == 0 ? 0 : precisionSum(grades.length) / relevant;
    }

    /**
     * Average precision over the first k places, divided by all relevant documents as trec_eval's map_cut does.
     *
     * @param k the places to look at; at least 1
     * @return the average precision at k, below 1 whenever R exceeds k
     * @throws IllegalArgumentException if k is below 1
     */
    public double averagePrecision(int k) {
        checkCutoff(k);
        return relevant == 0 ? 0 : precisionSum(k) / relevant;
    }

    /**
     * Average precision over the first k places, divided by the relevant documents that fit there, so that the best
     * list reaches 1.
     *
     * @param k the places to look at; at least 1
     * @return the sum of precisions over min(k, R)
     * @throws IllegalArgumentException if k is below 1
     */
    public double averagePrecisionOfAttainable(int k) {
        checkCutoff(k);
        return relevant == 0 ? 0 : precisionSum(k) / Math.min(k, relevant);
    }

    /**
     * Precision at the rank R, where precision and recall are equal.
     *
     * @return relevant documents among the first R, over R; 0 if R is 0
     */
    public double rPrecision() {
        return relevant == 0 ? 0 : precision(relevant);
    }

    /**
     * The sum of gains over the first k places, each divided by log2(rank + 1).
     *
     * @param k the places to look at; at least 1
     * @param gain what a grade is worth
     * @param ties what equal scores do; lists of ids have none
     * @return the discounted cumulative gain, 0 or more
     * @throws IllegalArgumentException if k is below 1
     */
    public double dcg(int k, Gain gain, Ties ties) {
        checkCutoff(k);
        return Discount.sum(ties == Ties.AVERAGED ? averagedGains(gain) : gains(grades, gain), k);
    }

    /**
     * Discounted gain over that of the best order of all relevant documents.
     *
     * @param k the places to look at; at least 1
     * @param gain what a grade is worth
     * @return nDCG at k; 0 if no document is relevant
     * @throws IllegalArgumentException if k is below 1
     */
    public double ndcg(int k, Gain gain) {
        return ndcg(k, gain, Ties.AS_GIVEN);
    }

    /**
     * The normalised discounted gain with a choice for equal scores.
     *
     * @param k the places to look at; at least 1
     * @param gain what a grade is worth
     * @param ties what equal scores do; scikit-learn averages them
     * @return nDCG at k; 0 if no document is relevant
     * @throws IllegalArgumentException if k is below 1
     */
    public double ndcg(int k, Gain gain, Ties ties) {
        double dcg = dcg(k, gain, ties);
        return relevant == 0 ? 0 : dcg / Discount.sum(gains(ideal, gain), k);
    }

    /** How many documents are relevant, retrieved or not. */
    int relevant() {
        return relevant;
    }

    private int hits(int k) {
        checkCutoff(k);
        int hits = 0;
        for (int i = 0; i < Math.min(k, grades.length); i++) {
            hits += grades[i] > 0 ? 1 : 0;
        }
        return hits;
    }

    private double precisionSum(int k) {
        double sum = 0;
        int hits = 0;
        for (int i = 0; i < Math.min(k, grades.length); i++) {
            if (grades[i] > 0) {
                hits++;
                sum += (double) hits / (i + 1);
            }
        }
        return sum;
    }

    private double[] averagedGains(Gain gain) {
        double[] gains = gains(grades, gain);
        for (int start = 0; start < gains.length; start = tieEnds[start]) {
            double sum = 0;
            for (int i = start; i < tieEnds[start]; i++) {
                sum += gains[i];
            }
            Arrays.fill(gains, start, tieEnds[start], sum / (tieEnds[start] - start));
        }
        return gains;
    }

    private static double[] gains(double[] grades, Gain gain) {
        return Arrays.stream(grades).map(gain::of).toArray();
    }

    private static double[] descendingPositive(double[] all) {
        double[] ascending =
                Arrays.stream(all).filter(grade -> grade > 0).sorted().toArray();
        double[] descending = new double[ascending.length];
        for (int i = 0; i < ascending.length; i++) {
            descending[i] = ascending[ascending.length - 1 - i];
        }
        return descending;
    }

    private static int[] singles(int length) {
        int[] ends = new int[length];
        Arrays.setAll(ends, i -> i + 1);
        return ends;
    }

    private static void checkGrades(double[] grades) {
        for (double grade : grades) {
            if (!(grade >= 0 && grade <= MAX_GRADE)) {
                throw new IllegalArgumentException("grade must be within 0 and " + MAX_GRADE + ", was " + grade);
            }
        }
    }

    private static void checkCutoff(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, was " + k);
        }
    }
}
