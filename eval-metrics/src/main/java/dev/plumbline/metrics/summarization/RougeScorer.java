package dev.plumbline.metrics.summarization;

import java.util.ArrayList;
import java.util.List;

/**
 * Several variants of ROUGE on the same texts, which are read once. Immutable.
 *
 * <pre>{@code
 * RougeScorer scorer = RougeScorer.of(Rouge.n(1).stemmed(), Rouge.n(2).stemmed(), Rouge.l().stemmed());
 * List<RougeScore> scores = scorer.measures(output, List.of(reference));
 * }</pre>
 */
public final class RougeScorer {

    private final List<Rouge> variants;

    private RougeScorer(List<Rouge> variants) {
        this.variants = variants;
    }

    /**
     * A scorer.
     *
     * @param variants what to compute, at least one
     * @return the scorer
     * @throws IllegalArgumentException if there is none
     */
    public static RougeScorer of(Rouge... variants) {
        if (variants.length == 0) {
            throw new IllegalArgumentException("variants must not be empty, was []");
        }
        return new RougeScorer(List.of(variants));
    }

    /**
     * Scores an output by every variant.
     *
     * @param output the text to score
     * @param references the expected texts, at least one
     * @return for each variant, in their order, the measures of the first reference with the highest F
     * @throws IllegalArgumentException if there is no reference
     */
    public List<RougeScore> measures(String output, List<String> references) {
        if (references.isEmpty()) {
            throw new IllegalArgumentException("references must not be empty, was []");
        }
        List<RougeScore> best = against(output, references.get(0));
        for (String reference : references.subList(1, references.size())) {
            List<RougeScore> scores = against(output, reference);
            for (int i = 0; i < best.size(); i++) {
                if (scores.get(i).f() > best.get(i).f()) {
                    best.set(i, scores.get(i));
                }
            }
        }
        return best;
    }

    private List<RougeScore> against(String output, String reference) {
        List<RougeScore> scores = new ArrayList<>(variants.size());
        Rouge readFor = variants.get(0);
        RougePair pair = RougePair.read(output, reference, readFor);
        for (Rouge variant : variants) {
            if (!variant.readsLike(readFor)) {
                readFor = variant;
                pair = RougePair.read(output, reference, readFor);
            }
            scores.add(variant.measures(pair));
        }
        return scores;
    }
}
