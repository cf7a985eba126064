package dev.plumbline.metrics.embedding;

import java.util.List;

/**
 * Turns texts into vectors. Users implement it over the model they have; it is called from many threads at once.
 *
 * <pre>{@code
 * EmbeddingModel model = texts -> texts.stream().map(client::embed).toList();
 * }</pre>
 */
@FunctionalInterface
public interface EmbeddingModel {

    /**
     * Embeds texts. Failures are unchecked exceptions; in a run they make the score undefined.
     *
     * @param texts the texts, possibly empty ones
     * @return a vector per text in the same order, all of one length, normalised or not
     */
    List<float[]> embed(List<String> texts);
}
