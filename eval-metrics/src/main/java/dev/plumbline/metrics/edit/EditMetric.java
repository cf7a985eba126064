package dev.plumbline.metrics.edit;

import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metrics.text.Symbols;
import java.util.List;

/**
 * What the distances have in common: scored as a count or as a similarity, best over the references.
 *
 * @param label what the distance is called
 * @param algorithm computes it
 * @param normalized whether the score is the similarity
 */
record EditMetric(String label, EditAlgorithm algorithm, boolean normalized) {

    EditMetric asSimilarity() {
        return new EditMetric(label, algorithm, true);
    }

    long distance(String output, String reference) {
        return algorithm.distance(Symbols.of(output, reference));
    }

    double similarity(String output, String reference) {
        return algorithm.similarity(Symbols.of(output, reference));
    }

    Score score(String output, List<String> references) {
        if (references.isEmpty()) {
            return Score.undefined("no reference");
        }
        double best = value(output, references.get(0));
        for (String reference : references.subList(1, references.size())) {
            double value = value(output, reference);
            best = normalized ? Math.max(best, value) : Math.min(best, value);
        }
        return Score.of(best);
    }

    private double value(String output, String reference) {
        return normalized ? similarity(output, reference) : distance(output, reference);
    }

    String name() {
        return normalized ? label + "-similarity" : label;
    }

    Range range() {
        return normalized ? Range.UNIT : Range.NON_NEGATIVE;
    }

    Direction direction() {
        return normalized ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
    }
}
