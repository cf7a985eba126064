package dev.plumbline.metrics.retrieval;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A measure of {@link Ranking} as a metric of a run. Immutable.
 *
 * <pre>{@code
 * Evaluation.of(questions)
 *         .variant("hybrid", search::answer)
 *         .metric(Retrieval.recallAt(5))
 *         .metric(Retrieval.ndcgAt(10, Gain.EXPONENTIAL).graded(sample -> judgements.of(sample.example().id())));
 * }</pre>
 *
 * <p>The ranked list is the output's context and the relevant documents are the example's, compared as whole texts, unless
 * {@link #retrieved}, {@link #relevant} or {@link #graded} say otherwise. Values lie in 0..1 and more is better; the
 * formulas are those of {@link Ranking}. The mean of {@link #reciprocalRank()} over a run is MRR, that of
 * {@link #averagePrecision()} is MAP.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Score</th></tr>
 * <tr><td>no document is relevant</td><td>undefined: nothing could be found</td></tr>
 * <tr><td>nothing retrieved</td><td>0</td></tr>
 * </table>
 *
 * <p>Reference tools give 0 when no document is relevant, which would lower the mean for a gap in the data; this class
 * leaves such a sample out, {@link Ranking} gives their number.
 */
public final class Retrieval implements Metric {

    private final String name;
    private final ToDoubleFunction<Ranking> measure;
    private final Function<Sample, List<String>> retrieved;
    private final Function<Sample, Map<String, Double>> grades;

    private Retrieval(
            String name,
            ToDoubleFunction<Ranking> measure,
            Function<Sample, List<String>> retrieved,
            Function<Sample, Map<String, Double>> grades) {
        this.name = name;
        this.measure = measure;
        this.retrieved = retrieved;
        this.grades = grades;
    }

    /**
     * Precision at k, named {@code precision@k}.
     *
     * @param k the places to look at; at least 1
     * @return the metric
     * @throws IllegalArgumentException if k is below 1
     */
    public static Retrieval precisionAt(int k) {
        return at("precision", k, ranking -> ranking.precision(k));
    }

    /**
     * Recall at k, named {@code recall@k}.
     *
     * @param k the places to look at; at least 1
     * @return the metric
     * @throws IllegalArgumentException if k is below 1
     */
    public static Retrieval recallAt(int k) {
        return at("recall", k, ranking -> ranking.recall(k));
    }

    /**
     * Whether anything relevant is among the first k, named {@code hit-rate@k}.
     *
     * @param k the places to look at; at least 1
     * @return the metric
     * @throws IllegalArgumentException if k is below 1
     */
    public static Retrieval hitRateAt(int k) {
        return at("hit-rate", k, ranking -> ranking.hit(k));
    }

    /**
     * nDCG at k with linear gain, named {@code ndcg@k}.
     *
     * @param k the places to look at; at least 1
     * @return the metric
     * @throws IllegalArgumentException if k is below 1
     */
    public static Retrieval ndcgAt(int k) {
        return ndcgAt(k, Gain.LINEAR);
    }

    /**
     * nDCG at k, named {@code ndcg@k}, or {@code ndcg-exp@k} with exponential gain.
     *
     * @param k the places to look at; at least 1
     * @param gain what a grade is worth
     * @return the metric
     * @throws IllegalArgumentException if k is below 1
     */
    public static Retrieval ndcgAt(int k, Gain gain) {
        requireNonNull(gain, "gain");
        return at(gain == Gain.LINEAR ? "ndcg" : "ndcg-exp", k, ranking -> ranking.ndcg(k, gain));
    }

    /**
     * The reciprocal rank of the first relevant document, named {@code mrr} for its mean.
     *
     * @return the metric
     */
    public static Retrieval reciprocalRank() {
        return named("mrr", Ranking::reciprocalRank);
    }

    /**
     * Average precision over the whole list, named {@code map} for its mean.
     *
     * @return the metric
     */
    public static Retrieval averagePrecision() {
        return named("map", Ranking::averagePrecision);
    }

    /**
     * Average precision over the first k, divided by all relevant documents, named {@code map@k}.
     *
     * @param k the places to look at; at least 1
     * @return the metric
     * @throws IllegalArgumentException if k is below 1
     */
    public static Retrieval averagePrecisionAt(int k) {
        return at("map", k, ranking -> ranking.averagePrecision(k));
    }

    /**
     * The same metric with another ranked list, such as ids cut from passages.
     *
     * @param ranked the retrieved documents of a sample in rank order
     * @return the metric
     */
    public Retrieval retrieved(Function<Sample, List<String>> ranked) {
        return new Retrieval(name, measure, requireNonNull(ranked, "ranked"), grades);
    }

    /**
     * The same metric with other relevant documents.
     *
     * @param documents the relevant documents of a sample
     * @return the metric
     */
    public Retrieval relevant(Function<Sample, ? extends Collection<String>> documents) {
        requireNonNull(documents, "documents");
        return new Retrieval(name, measure, retrieved, sample -> equalGrades(documents.apply(sample)));
    }

    /**
     * The same metric with graded relevance.
     *
     * @param judgements the grade of each judged document of a sample; a grade of 0 is not relevant
     * @return the metric
     */
    public Retrieval graded(Function<Sample, Map<String, Double>> judgements) {
        return new Retrieval(name, measure, retrieved, requireNonNull(judgements, "judgements"));
    }

    /**
     * Scores a ranking outside a run.
     *
     * @param ranking the ranking
     * @return the score; undefined if no document is relevant
     */
    public Score score(Ranking ranking) {
        return ranking.relevant() == 0
                ? Score.undefined("no document is relevant")
                : Score.of(measure.applyAsDouble(ranking));
    }

    @Override
    public Score score(Sample sample) {
        return score(Ranking.of(retrieved.apply(sample), grades.apply(sample)));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    private static Retrieval at(String name, int k, ToDoubleFunction<Ranking> measure) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, was " + k);
        }
        return named(name + "@" + k, measure);
    }

    private static Retrieval named(String name, ToDoubleFunction<Ranking> measure) {
        return new Retrieval(
                name,
                measure,
                sample -> sample.output().context(),
                sample -> equalGrades(sample.example().context()));
    }

    private static Map<String, Double> equalGrades(Collection<String> documents) {
        Map<String, Double> grades = new HashMap<>();
        documents.forEach(document -> grades.put(document, 1.0));
        return grades;
    }
}
