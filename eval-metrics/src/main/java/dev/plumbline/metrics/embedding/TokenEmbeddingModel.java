package dev.plumbline.metrics.embedding;

import java.util.List;

/**
 * Turns texts into one vector per token, as BERTScore needs them. Users implement it over the model they have; it is
 * called from many threads at once.
 */
@FunctionalInterface
public interface TokenEmbeddingModel {

    /**
     * Embeds the tokens of texts. Failures are unchecked exceptions; in a run they make the score undefined.
     *
     * @param texts the texts, possibly empty ones
     * @return the tokens of each text in the same order, with or without the special ones that the model adds
     */
    List<TokenEmbeddings> embedTokens(List<String> texts);
}
