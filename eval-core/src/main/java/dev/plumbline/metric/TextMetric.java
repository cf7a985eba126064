package dev.plumbline.metric;

import java.util.List;

/**
 * A metric of an output against reference texts, usable on plain strings as well as in a run. Users may implement it.
 *
 * <pre>{@code
 * double score = ExactMatch.create().score("Canberra", "Canberra").value(); // 1.0
 * }</pre>
 */
public interface TextMetric extends Metric {

    /**
     * Scores a text against references, any of which is right.
     *
     * @param output the text to score
     * @param references the expected texts, at least one
     * @return the score; undefined if there is no reference
     */
    Score score(String output, List<String> references);

    /**
     * Scores a text against one reference.
     *
     * @param output the text to score
     * @param reference the expected text
     * @return the score
     */
    default Score score(String output, String reference) {
        return score(output, List.of(reference));
    }

    @Override
    default Score score(Sample sample) {
        return score(sample.output().text(), sample.example().references());
    }
}
