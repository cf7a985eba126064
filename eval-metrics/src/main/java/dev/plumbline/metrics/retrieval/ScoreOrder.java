package dev.plumbline.metrics.retrieval;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The order of documents by score. */
final class ScoreOrder {

    private ScoreOrder() {}

    /** The positions of the scores from the highest down, equal ones in their given order. */
    static int[] descending(double[] scores) {
        // Adding 0.0 makes one zero of the two, which Double.compare tells apart.
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -scores[i] + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** For each rank that opens a run of equal scores, the rank after the run. */
    static int[] tieEnds(double[] scores, int[] order) {
        int[] ends = new int[order.length];
        for (int i = order.length - 1; i >= 0; i--) {
            boolean tied = i + 1 < order.length && scores[order[i]] == scores[order[i + 1]];
            ends[i] = tied ? ends[i + 1] : i + 1;
        }
        return ends;
    }
}
