package dev.plumbline.metrics.translation;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.CorpusMetric;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import java.util.List;

/**
 * A segment metric at the level of a corpus: its statistics are added up before they become a score, as published
 * numbers are made. Immutable.
 *
 * <pre>{@code
 * double bleu = Bleu.corpus().score(outputs, references).value();
 * }</pre>
 *
 * @param <M> the metric of a segment
 */
public final class CorpusLevel<M extends SegmentMetric> implements CorpusMetric {

    private final M segments;

    private CorpusLevel(M segments) {
        this.segments = segments;
    }

    /**
     * The corpus form of a metric.
     *
     * @param <M> the metric of a segment
     * @param segments reduces a segment and scores sums
     * @return the metric, named {@code corpus-} and the name of the given one
     */
    public static <M extends SegmentMetric> CorpusLevel<M> of(M segments) {
        return new CorpusLevel<>(requireNonNull(segments, "segments"));
    }

    /**
     * The metric below.
     *
     * @return what reduces a segment and scores sums
     */
    public M segments() {
        return segments;
    }

    /**
     * Scores a corpus.
     *
     * @param outputs the texts to score
     * @param references for each output the expected texts, any number; outputs without one do not count
     * @return the corpus score; undefined if no output counts
     * @throws IllegalArgumentException if there are not as many reference lists as outputs
     */
    public Score score(List<String> outputs, List<? extends List<String>> references) {
        if (outputs.size() != references.size()) {
            throw new IllegalArgumentException(
                    "references must be " + outputs.size() + " lists, was " + references.size());
        }
        Statistics sum = Statistics.none("no output");
        for (int i = 0; i < outputs.size(); i++) {
            sum = sum.plus(segments.statistics(outputs.get(i), references.get(i)));
        }
        return score(sum);
    }

    @Override
    public String name() {
        return "corpus-" + segments.name();
    }

    @Override
    public Score score(Sample sample) {
        return segments.score(sample);
    }

    @Override
    public Statistics statistics(Sample sample) {
        return segments.statistics(sample.output().text(), sample.example().references());
    }

    @Override
    public Score score(Statistics sum) {
        return segments.score(sum);
    }

    @Override
    public Range range() {
        return segments.range();
    }

    @Override
    public Direction direction() {
        return segments.direction();
    }
}
