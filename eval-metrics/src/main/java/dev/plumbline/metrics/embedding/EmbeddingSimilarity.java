package dev.plumbline.metrics.embedding;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.similarity.Vectors;
import java.util.ArrayList;
import java.util.List;

/**
 * The cosine of the vectors that a model gives to the output and the reference. Immutable.
 *
 * <pre>{@code
 * EmbeddingSimilarity similarity = EmbeddingSimilarity.of(model);
 * similarity.score("a cat slept", "a feline was asleep").value();
 * }</pre>
 *
 * <p>The value is a·b / (|a||b|), in -1..1; more is better: 1 for vectors of one direction, 0 for unrelated ones. What
 * number is good depends on the model. Of several references the best counts; all texts go to the model in one call.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Score</th></tr>
 * <tr><td>no reference</td><td>undefined</td></tr>
 * <tr><td>an empty text</td><td>whatever the model makes of it</td></tr>
 * <tr><td>a vector of zeros</td><td>0</td></tr>
 * </table>
 *
 * <p>It costs what the model costs.
 */
public final class EmbeddingSimilarity implements TextMetric {

    private static final Range COSINE = new Range(-1, 1);

    private final EmbeddingModel model;

    private EmbeddingSimilarity(EmbeddingModel model) {
        this.model = model;
    }

    /**
     * The metric over a model.
     *
     * @param model gives the vectors
     * @return the metric, named {@code embedding-similarity}
     */
    public static EmbeddingSimilarity of(EmbeddingModel model) {
        return new EmbeddingSimilarity(requireNonNull(model, "model"));
    }

    @Override
    public String name() {
        return "embedding-similarity";
    }

    @Override
    public Range range() {
        return COSINE;
    }

    /**
     * Scores a text against references, any of which is right.
     *
     * @throws IllegalStateException if the model does not give a vector per text
     */
    @Override
    public Score score(String output, List<String> references) {
        if (references.isEmpty()) {
            return Score.undefined("no reference");
        }
        List<String> texts = new ArrayList<>(references);
        texts.add(output);
        List<float[]> vectors = model.embed(texts);
        if (vectors.size() != texts.size()) {
            throw new IllegalStateException(
                    "model must give a vector per text, gave " + vectors.size() + " for " + texts.size());
        }
        float[] candidate = vectors.get(references.size());
        double best = -1;
        for (float[] reference : vectors.subList(0, references.size())) {
            best = Math.max(best, Vectors.cosine(candidate, reference));
        }
        return Score.of(best);
    }
}
