package dev.plumbline.metrics.classification;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.CorpusMetric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import dev.plumbline.metrics.text.WhiteSpace;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Precision, recall, F1 or Matthews correlation of a run whose outputs are labels. Immutable.
 *
 * <pre>{@code
 * Evaluation.of(tickets)
 *         .variant("router", router::label)
 *         .metric(Accuracy.create())
 *         .metric(LabelScores.of("refund", "delay", "praise").f1(Average.MACRO));
 * }</pre>
 *
 * <p>The statistics of a sample are the cells of a confusion matrix, which add up; the value of the run is that of the
 * whole matrix, as {@link ConfusionMatrix} defines it, and not a mean over samples. Averages go over the given labels. The
 * score of one sample is 1 if its label is right and else 0. Values lie in 0..1, Matthews correlation in -1..1; more is
 * better.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Result</th></tr>
 * <tr><td>an output that is no label</td><td>a wrong prediction: it lowers the recall of the true label</td></tr>
 * <tr><td>several references</td><td>the output's own label if it is among them, else the first</td></tr>
 * <tr><td>no reference, or a true label that is not given</td><td>the sample does not count</td></tr>
 * <tr><td>no sample counts</td><td>undefined</td></tr>
 * <tr><td>a label that never occurs</td><td>0 in an average</td></tr>
 * </table>
 *
 * <p>With L labels it takes L(L + 1) numbers a sample. Source: scikit-learn's {@code precision_recall_fscore_support} with
 * {@code labels} and {@code zero_division=0}; labels are compared without the white space around them.
 */
public final class LabelScores {

    private final List<String> labels;

    private LabelScores(List<String> labels) {
        this.labels = labels;
    }

    /**
     * Takes the labels that can be right.
     *
     * @param labels the labels, two or more
     * @return what makes metrics of them
     * @throws IllegalArgumentException if there are fewer than two labels, or two are equal
     */
    public static LabelScores of(String... labels) {
        List<String> stripped = new ArrayList<>();
        for (String label : labels) {
            stripped.add(WhiteSpace.strip(label));
        }
        if (stripped.size() < 2 || new HashSet<>(stripped).size() < stripped.size()) {
            throw new IllegalArgumentException("labels must be two or more and differ, were " + stripped);
        }
        return new LabelScores(List.copyOf(stripped));
    }

    /**
     * Precision over the run, named for instance {@code macro-precision}.
     *
     * @param average how the labels are pooled
     * @return the metric
     */
    public CorpusMetric precision(Average average) {
        return averaged("precision", average, ClassScores::precision);
    }

    /**
     * Recall over the run, named for instance {@code macro-recall}.
     *
     * @param average how the labels are pooled
     * @return the metric
     */
    public CorpusMetric recall(Average average) {
        return averaged("recall", average, ClassScores::recall);
    }

    /**
     * F1 over the run, named for instance {@code macro-f1}.
     *
     * @param average how the labels are pooled
     * @return the metric
     */
    public CorpusMetric f1(Average average) {
        return averaged("f1", average, ClassScores::f1);
    }

    /**
     * The Matthews correlation coefficient of the run, named {@code mcc}.
     *
     * @return the metric
     */
    public CorpusMetric matthewsCorrelation() {
        return new OfRun("mcc", new Range(-1, 1), LabelCounts.of(labels), ConfusionMatrix::matthewsCorrelation);
    }

    private CorpusMetric averaged(String what, Average average, Part part) {
        requireNonNull(average, "average");
        LabelCounts counts = LabelCounts.of(labels);
        return new OfRun(
                average.label() + "-" + what,
                Range.UNIT,
                counts,
                matrix -> part.of(matrix.scores(average, labels.size())));
    }

    private interface Part {

        double of(ClassScores scores);
    }

    private interface Measure {

        double of(ConfusionMatrix matrix);
    }

    private record OfRun(String name, Range range, LabelCounts counts, Measure measure) implements CorpusMetric {

        @Override
        public Statistics statistics(Sample sample) {
            return counts.of(sample.output().text(), sample.example().references());
        }

        @Override
        public Score score(Statistics sum) {
            return sum.isNone()
                    ? Score.undefined(String.valueOf(sum.reason()))
                    : Score.of(measure.of(counts.matrix(sum)));
        }

        @Override
        public Score score(Sample sample) {
            return Accuracy.create().score(sample);
        }
    }
}
