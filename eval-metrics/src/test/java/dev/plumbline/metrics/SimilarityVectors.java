package dev.plumbline.metrics;

import dev.plumbline.metrics.similarity.SetSimilarity;
import dev.plumbline.metrics.similarity.Vectors;
import java.util.LinkedHashMap;
import java.util.Map;

/** Maps the vectors of the similarity metrics. */
final class SimilarityVectors {

    private SimilarityVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("cosine", SimilarityVectors::cosine);
        registry.add("set_similarity", SimilarityVectors::sets);
    }

    private static Map<String, ?> cosine(ReferenceVector vector) {
        double[] a = ReferenceVector.numbers(vector.inputs().path("a"));
        double[] b = ReferenceVector.numbers(vector.inputs().path("b"));
        Map<String, Object> actual = new LinkedHashMap<>();
        actual.put("cosine", Vectors.cosine(a, b));
        if (vector.expected().has("dot")) {
            actual.put("dot", Vectors.dot(a, b));
            actual.put("euclidean", Vectors.euclidean(a, b));
            actual.put("manhattan", Vectors.manhattan(a, b));
        }
        return actual;
    }

    private static Map<String, ?> sets(ReferenceVector vector) {
        int n = vector.config().path("char_ngram").asInt();
        return Map.of(
                "jaccard", score(vector, SetSimilarity.jaccard()),
                "dice", score(vector, SetSimilarity.dice()),
                "overlap_coefficient", score(vector, SetSimilarity.overlap()),
                "char_jaccard", score(vector, SetSimilarity.jaccard().characters(n)));
    }

    private static double score(ReferenceVector vector, SetSimilarity cased) {
        boolean lowerCase = vector.config().path("lowercase").asBoolean();
        return (lowerCase ? cased.lowerCase() : cased)
                .score(
                        vector.inputs().path("a").asText(),
                        vector.inputs().path("b").asText())
                .value();
    }
}
