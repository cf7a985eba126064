package dev.plumbline.outcome;

import dev.plumbline.metric.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The scores of one output, by metric, in the order of the run's metrics. */
public final class Scores {

    private final List<String> metrics;
    private final List<Score> scores;

    private Scores(List<String> metrics, List<Score> scores) {
        this.metrics = metrics;
        this.scores = scores;
    }

    /**
     * Puts scores under the names of their metrics.
     *
     * @param metrics the names; shared by all outcomes of a run
     * @param scores as many scores, in the same order
     * @return the scores
     * @throws IllegalArgumentException if the counts differ
     */
    public static Scores of(List<String> metrics, List<Score> scores) {
        if (metrics.size() != scores.size()) {
            throw new IllegalArgumentException(
                    "scores must be as many as the metrics, were " + scores.size() + " for " + metrics.size());
        }
        return new Scores(List.copyOf(metrics), List.copyOf(scores));
    }

    /**
     * The score of a metric.
     *
     * @param metric its name
     * @return the score
     * @throws IllegalArgumentException if the run has no such metric
     */
    public Score of(String metric) {
        int index = metrics.indexOf(metric);
        if (index < 0) {
            throw new IllegalArgumentException("metric must be one of " + metrics + ", was '" + metric + "'");
        }
        return scores.get(index);
    }

    /**
     * The scores alone, in the order of the run's metrics.
     *
     * @return an unmodifiable list
     */
    public List<Score> inOrder() {
        return scores;
    }

    /**
     * The scores by metric, in the order of the run's metrics.
     *
     * @return a new map
     */
    public Map<String, Score> asMap() {
        Map<String, Score> map = new LinkedHashMap<>();
        for (int i = 0; i < scores.size(); i++) {
            map.put(metrics.get(i), scores.get(i));
        }
        return map;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scores that && metrics.equals(that.metrics) && scores.equals(that.scores);
    }

    @Override
    public int hashCode() {
        return scores.hashCode();
    }

    @Override
    public String toString() {
        return asMap().toString();
    }
}
