package dev.plumbline.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.metrics.embedding.InverseDocumentFrequency;
import dev.plumbline.metrics.embedding.TokenEmbeddings;
import dev.plumbline.metrics.embedding.TokenMatch;
import dev.plumbline.metrics.similarity.Vectors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps the vectors of the embedding metrics. */
final class EmbeddingVectors {

    private EmbeddingVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("bertscore.matrix", EmbeddingVectors::matrix);
        registry.add("bertscore.multiref", EmbeddingVectors::severalReferences);
        registry.add("bertscore.idf", EmbeddingVectors::idf);
        registry.add("semantic_cosine.meanpool", EmbeddingVectors::meanPooled);
    }

    private static Map<String, ?> matrix(ReferenceVector vector) {
        JsonNode inputs = vector.inputs();
        double[][] candidate = rows(inputs.path("hypothesis_embeddings"));
        double[][] reference = rows(inputs.path("reference_embeddings"));
        TokenMatch match = inputs.path("hypothesis_weights").isNull()
                ? TokenMatch.of(candidate, reference)
                : TokenMatch.of(
                        candidate,
                        ReferenceVector.numbers(inputs.path("hypothesis_weights")),
                        reference,
                        ReferenceVector.numbers(inputs.path("reference_weights")));
        Map<String, Object> actual = scores(match);
        double baseline = inputs.path("baseline").asDouble();
        actual.put("rescaled", scores(match.rescaled(new TokenMatch(baseline, baseline, baseline))));
        return actual;
    }

    private static Map<String, ?> severalReferences(ReferenceVector vector) {
        double[][] candidate = rows(vector.inputs().path("hypothesis_embeddings"));
        List<TokenMatch> matches = new ArrayList<>();
        vector.inputs()
                .path("reference_embeddings")
                .forEach(reference -> matches.add(TokenMatch.of(candidate, rows(reference))));
        return Map.of(
                "independent_max", scores(TokenMatch.largest(matches)),
                "best_f1", scores(TokenMatch.bestF1(matches)));
    }

    private static Map<String, ?> idf(ReferenceVector vector) {
        List<List<String>> documents = new ArrayList<>();
        vector.inputs().path("documents").forEach(document -> documents.add(ReferenceVector.texts(document)));
        InverseDocumentFrequency idf = InverseDocumentFrequency.of(documents);
        Map<String, Double> weights = new LinkedHashMap<>();
        vector.expected().path("idf").fieldNames().forEachRemaining(token -> weights.put(token, idf.weight(token)));
        return Map.of("idf", weights);
    }

    private static Map<String, ?> meanPooled(ReferenceVector vector) {
        return Map.of(
                "cosine", Vectors.cosine(mean(vector, "hypothesis_embeddings"), mean(vector, "reference_embeddings")));
    }

    private static double[] mean(ReferenceVector vector, String field) {
        double[][] rows = rows(vector.inputs().path(field));
        return TokenEmbeddings.of(Collections.nCopies(rows.length, "token"), rows)
                .mean();
    }

    private static Map<String, Object> scores(TokenMatch match) {
        Map<String, Object> scores = new LinkedHashMap<>();
        scores.put("precision", match.precision());
        scores.put("recall", match.recall());
        scores.put("f1", match.f1());
        return scores;
    }

    private static double[][] rows(JsonNode array) {
        double[][] rows = new double[array.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = ReferenceVector.numbers(array.get(i));
        }
        return rows;
    }
}
