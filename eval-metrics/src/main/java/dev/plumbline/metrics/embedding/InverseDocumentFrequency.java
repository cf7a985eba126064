package dev.plumbline.metrics.embedding;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How rare a token is among documents. Immutable.
 *
 * <p>The weight is ln((N + 1) / (df + 1)) for N documents of which df hold the token: 0 for a token that all hold, such as
 * the ones a model adds, and ln(N + 1) for one that none holds. Source: Zhang et al., BERTScore (2020), section 3.
 */
public final class InverseDocumentFrequency {

    private final Map<String, Integer> holders;
    private final int documents;

    private InverseDocumentFrequency(Map<String, Integer> holders, int documents) {
        this.holders = holders;
        this.documents = documents;
    }

    /**
     * Counts the documents that hold each token.
     *
     * @param documents the tokens of each document, for BERTScore those of the references
     * @return the weights
     */
    public static InverseDocumentFrequency of(Collection<List<String>> documents) {
        Map<String, Integer> holders = new HashMap<>();
        for (List<String> document : documents) {
            new HashSet<>(document).forEach(token -> holders.merge(token, 1, Integer::sum));
        }
        return new InverseDocumentFrequency(holders, documents.size());
    }

    /**
     * Counts the tokens that a model finds in texts.
     *
     * @param model cuts texts into tokens
     * @param texts the documents, for BERTScore the references
     * @return the weights
     */
    public static InverseDocumentFrequency of(TokenEmbeddingModel model, List<String> texts) {
        return of(model.embedTokens(texts).stream().map(TokenEmbeddings::tokens).toList());
    }

    /**
     * The weight of a token.
     *
     * @param token any token
     * @return 0 or more; the rarer, the larger
     */
    public double weight(String token) {
        return Math.log((documents + 1.0) / (holders.getOrDefault(token, 0) + 1.0));
    }

    double[] weights(List<String> tokens) {
        return tokens.stream().mapToDouble(this::weight).toArray();
    }
}
