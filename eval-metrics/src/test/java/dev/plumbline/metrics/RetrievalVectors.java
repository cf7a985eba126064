package dev.plumbline.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.metrics.retrieval.Gain;
import dev.plumbline.metrics.retrieval.Ranking;
import dev.plumbline.metrics.retrieval.Ties;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Maps the vectors of the retrieval metrics. */
final class RetrievalVectors {

    private RetrievalVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("retrieval.scored", RetrievalVectors::scored);
        registry.add("retrieval.ndcg_ties", RetrievalVectors::ties);
        registry.add("retrieval.ranked_ids", RetrievalVectors::ids);
    }

    private static Map<String, ?> scored(ReferenceVector vector) {
        Ranking ranking = scoredRanking(vector);
        Map<String, Object> actual = new LinkedHashMap<>();
        atEachCutoff(vector.expected(), actual, k -> cutoff(ranking, k));
        actual.put("reciprocal_rank", ranking.reciprocalRank());
        actual.put("average_precision", ranking.averagePrecision());
        actual.put("r_precision", ranking.rPrecision());
        return actual;
    }

    private static Map<String, ?> ties(ReferenceVector vector) {
        Ranking ranking = scoredRanking(vector);
        int k = vector.config().path("k").asInt();
        return Map.of(
                "ndcg", ranking.ndcg(k, Gain.LINEAR, Ties.AVERAGED),
                "ndcg_full", ranking.ndcg(Integer.MAX_VALUE, Gain.LINEAR, Ties.AVERAGED));
    }

    private static Map<String, ?> ids(ReferenceVector vector) {
        Ranking ranking = Ranking.of(
                ReferenceVector.texts(vector.inputs().path("retrieved")),
                Set.copyOf(ReferenceVector.texts(vector.inputs().path("relevant"))));
        Map<String, Object> actual = new LinkedHashMap<>();
        atEachCutoff(vector.expected(), actual, k -> cutoff(ranking, k));
        actual.put("reciprocal_rank", ranking.reciprocalRank());
        return actual;
    }

    private static Ranking scoredRanking(ReferenceVector vector) {
        return Ranking.ofScores(
                ReferenceVector.numbers(vector.inputs().path("scores")),
                ReferenceVector.numbers(vector.inputs().path("relevance")));
    }

    private static void atEachCutoff(JsonNode expected, Map<String, Object> actual, Cutoff cutoff) {
        expected.fieldNames().forEachRemaining(key -> {
            if (key.startsWith("@")) {
                actual.put(key, cutoff.at(Integer.parseInt(key.substring(1))));
            }
        });
    }

    private static Map<String, ?> cutoff(Ranking ranking, int k) {
        Map<String, Object> actual = new LinkedHashMap<>();
        actual.put("precision", ranking.precision(k));
        actual.put("recall", ranking.recall(k));
        actual.put("hit", ranking.hit(k));
        actual.put("f1", ranking.f1(k));
        actual.put("ndcg", ranking.ndcg(k, Gain.LINEAR));
        actual.put("ndcg_linear", ranking.ndcg(k, Gain.LINEAR));
        actual.put("ndcg_exp", ranking.ndcg(k, Gain.EXPONENTIAL));
        actual.put("dcg_linear", ranking.dcg(k, Gain.LINEAR, Ties.AS_GIVEN));
        actual.put("ap_over_min_k_relevant", ranking.averagePrecisionOfAttainable(k));
        actual.put("ap_over_all_relevant", ranking.averagePrecision(k));
        return actual;
    }

    private interface Cutoff {

        Map<String, ?> at(int k);
    }
}
