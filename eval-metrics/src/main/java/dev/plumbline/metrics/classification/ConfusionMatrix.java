package dev.plumbline.metrics.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How often each true label was predicted as each label, and the measures of it. Immutable.
 *
 * <pre>{@code
 * ConfusionMatrix matrix = ConfusionMatrix.of(List.of("spam", "ham", "ham"), List.of("spam", "spam", "ham"));
 * matrix.accuracy();                  // 2/3
 * matrix.count("ham", "spam");        // 1
 * matrix.scores(Average.MACRO).f1();  // 2/3
 * }</pre>
 *
 * <p>Labels are whole texts, compared exactly, and are listed in the order of code points. A label that was only
 * predicted counts as a class, of support 0.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Result</th></tr>
 * <tr><td>a label never predicted</td><td>precision 0</td></tr>
 * <tr><td>a label that never truly occurs</td><td>recall 0</td></tr>
 * <tr><td>all true labels equal, or all predicted ones</td><td>Matthews correlation 0</td></tr>
 * <tr><td>no observation</td><td>not accepted</td></tr>
 * </table>
 *
 * <p>Building costs O(n log L) for n observations of L labels, memory is O(L²). Source: scikit-learn's
 * {@code confusion_matrix}, {@code precision_recall_fscore_support} with {@code zero_division=0} and
 * {@code matthews_corrcoef}; Gorodkin (2004) for more than two classes. Unlike those, nothing is NaN: an empty list is a
 * wrong call.
 */
public final class ConfusionMatrix {

    private final List<String> labels;
    private final Map<String, Integer> index = new HashMap<>();
    private final long[][] counts;
    private final long[] actual;
    private final long[] predicted;
    private final long total;
    private final long hits;

    private ConfusionMatrix(List<String> labels, long[][] counts) {
        this.labels = labels;
        this.counts = counts;
        for (int i = 0; i < labels.size(); i++) {
            index.put(labels.get(i), i);
        }
        actual =
                Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
        predicted = columnSums(counts);
        total = Arrays.stream(actual).sum();
        long diagonal = 0;
        for (int i = 0; i < counts.length; i++) {
            diagonal += counts[i][i];
        }
        hits = diagonal;
    }

    /**
     * Counts observations.
     *
     * @param actual the true labels
     * @param predicted the predicted labels, in the same order
     * @return the matrix
     * @throws IllegalArgumentException if the lists differ in length or are empty
     */
    public static ConfusionMatrix of(List<String> actual, List<String> predicted) {
        if (actual.size() != predicted.size() || actual.isEmpty()) {
            throw new IllegalArgumentException("true and predicted labels must be as many and at least one, were "
                    + actual.size() + " and " + predicted.size());
        }
        List<String> labels = labels(actual, predicted);
        ConfusionMatrix empty = new ConfusionMatrix(labels, new long[labels.size()][labels.size()]);
        long[][] counts = new long[labels.size()][labels.size()];
        for (int i = 0; i < actual.size(); i++) {
            counts[empty.position(actual.get(i))][empty.position(predicted.get(i))]++;
        }
        return new ConfusionMatrix(labels, counts);
    }

    /** A matrix of given counts, rows being true labels. */
    static ConfusionMatrix ofCounts(List<String> labels, long[][] counts) {
        return new ConfusionMatrix(labels, counts);
    }

    /**
     * The counts of both matrices, for counting in parts.
     *
     * @param other another matrix, possibly of other labels
     * @return the sum
     */
    public ConfusionMatrix plus(ConfusionMatrix other) {
        List<String> all = labels(labels, other.labels);
        long[][] sum = new long[all.size()][all.size()];
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[i][j] = count(all.get(i), all.get(j)) + other.count(all.get(i), all.get(j));
            }
        }
        return new ConfusionMatrix(all, sum);
    }

    /**
     * The labels that occur, true or predicted.
     *
     * @return an unmodifiable list in code point order
     */
    public List<String> labels() {
        return labels;
    }

    /**
     * How often a true label was predicted as a label.
     *
     * @param trueLabel the true label
     * @param predictedLabel the predicted label
     * @return the count, 0 for labels that do not occur
     */
    public long count(String trueLabel, String predictedLabel) {
        Integer row = index.get(trueLabel);
        Integer column = index.get(predictedLabel);
        return row == null || column == null ? 0 : counts[row][column];
    }

    /**
     * How many observations there are.
     *
     * @return the sum of all counts, at least 1
     */
    public long total() {
        return total;
    }

    /**
     * The share of observations whose label was predicted.
     *
     * @return the accuracy in 0..1; more is better
     */
    public double accuracy() {
        return (double) hits / total;
    }

    /**
     * The scores of one class.
     *
     * @param label the class
     * @return its precision, recall, F1 and support; all 0 for a label that does not occur
     */
    public ClassScores scores(String label) {
        Integer at = index.get(label);
        return at == null ? ClassScores.of(0, 0, 0) : scores(at);
    }

    /**
     * The scores over all classes.
     *
     * @param average how they are pooled
     * @return precision, recall and F1; the support is the number of observations
     */
    public ClassScores scores(Average average) {
        return scores(average, counts.length);
    }

    /**
     * The correlation of true and predicted labels, for any number of classes.
     *
     * @return the Matthews correlation coefficient in -1..1, 1 if every prediction is right, 0 if there is no relation
     */
    public double matthewsCorrelation() {
        double size = total;
        double together = 0;
        double actualSquares = 0;
        double predictedSquares = 0;
        for (int i = 0; i < counts.length; i++) {
            together += (double) actual[i] * predicted[i];
            actualSquares += (double) actual[i] * actual[i];
            predictedSquares += (double) predicted[i] * predicted[i];
        }
        // Square roots are taken one by one: the product of the two would overflow for long tables.
        double spread = Math.sqrt(size * size - actualSquares) * Math.sqrt(size * size - predictedSquares);
        return spread == 0 ? 0 : (hits * size - together) / spread;
    }

    /** The scores over the first classes, as scikit-learn has it when it is told the labels. */
    ClassScores scores(Average average, int classes) {
        long truths = Arrays.stream(actual, 0, classes).sum();
        if (average == Average.MICRO) {
            long right = 0;
            for (int i = 0; i < classes; i++) {
                right += counts[i][i];
            }
            return ClassScores.of(right, Arrays.stream(predicted, 0, classes).sum(), truths);
        }
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        for (int i = 0; i < classes; i++) {
            ClassScores one = scores(i);
            double weight = average == Average.MACRO ? 1.0 / classes : (double) actual[i] / truths;
            precision += weight * one.precision();
            recall += weight * one.recall();
            f1 += weight * one.f1();
        }
        return new ClassScores(precision, recall, f1, truths);
    }

    ClassScores scores(int at) {
        return ClassScores.of(counts[at][at], predicted[at], actual[at]);
    }

    private int position(String label) {
        return index.getOrDefault(label, 0);
    }

    private static List<String> labels(List<String> left, List<String> right) {
        TreeSet<String> all = new TreeSet<>(CodePointOrder.INSTANCE);
        all.addAll(left);
        all.addAll(right);
        return List.copyOf(new ArrayList<>(all));
    }

    private static long[] columnSums(long[][] counts) {
        long[] sums = new long[counts.length];
        for (long[] row : counts) {
            for (int j = 0; j < row.length; j++) {
                sums[j] += row[j];
            }
        }
        return sums;
    }
}
