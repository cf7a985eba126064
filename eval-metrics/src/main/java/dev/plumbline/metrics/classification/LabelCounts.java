package dev.plumbline.metrics.classification;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metrics.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** A confusion matrix as numbers that add up: a row per label, a column per label and one for every other output. */
record LabelCounts(List<String> labels) {

    static LabelCounts of(List<String> labels) {
        return new LabelCounts(labels);
    }

    Statistics of(String output, List<String> references) {
        if (references.isEmpty()) {
            return Statistics.none("no reference");
        }
        String predicted = WhiteSpace.strip(output);
        List<String> right = references.stream().map(WhiteSpace::strip).toList();
        int row = labels.indexOf(right.contains(predicted) ? predicted : right.get(0));
        if (row < 0) {
            return Statistics.none("the true label is none of the given ones");
        }
        int column = labels.indexOf(predicted);
        double[] cells = new double[labels.size() * columns()];
        cells[row * columns() + (column < 0 ? labels.size() : column)] = 1;
        return Statistics.of(cells);
    }

    ConfusionMatrix matrix(Statistics sum) {
        if (sum.size() != labels.size() * columns()) {
            throw new IllegalArgumentException(
                    "statistics must have " + labels.size() * columns() + " values, was " + sum.size());
        }
        long[][] counts = new long[columns()][columns()];
        for (int i = 0; i < sum.size(); i++) {
            counts[i / columns()][i % columns()] = Math.round(sum.value(i));
        }
        List<String> all = new ArrayList<>(labels);
        // White space is stripped from labels, so that none is called this.
        all.add(" other ");
        return ConfusionMatrix.ofCounts(List.copyOf(all), counts);
    }

    private int columns() {
        return labels.size() + 1;
    }
}
