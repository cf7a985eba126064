package dev.plumbline.metrics.translation;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.List;

/**
 * A metric of texts whose value for a corpus comes from sums over its segments. Users may implement it; {@link
 * CorpusLevel} makes a corpus metric of it.
 */
public interface SegmentMetric extends TextMetric {

    /**
     * Reduces an output to what the corpus value needs of it.
     *
     * @param output the text to score
     * @param references the expected texts
     * @return the statistics, or none if there is no reference
     */
    Statistics statistics(String output, List<String> references);

    /**
     * Turns statistics into a score.
     *
     * @param sum the statistics of a segment, or the sum of those of many
     * @return the score; undefined if nothing counts
     * @throws IllegalArgumentException if the statistics are not of this metric
     */
    Score score(Statistics sum);

    @Override
    default Score score(String output, List<String> references) {
        return score(statistics(output, references));
    }
}
