package dev.plumbline.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.metric.Score;
import dev.plumbline.metrics.generation.Attempts;
import dev.plumbline.metrics.generation.DistinctN;
import dev.plumbline.metrics.generation.PassAtK;
import dev.plumbline.metrics.generation.Perplexity;
import dev.plumbline.metrics.generation.SelfBleu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps the vectors of the generation metrics. */
final class GenerationVectors {

    private GenerationVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("perplexity", GenerationVectors::perplexity);
        registry.add("pass_at_k", GenerationVectors::passAtK);
        registry.add("pass_at_k.mean", GenerationVectors::meanPassAtK);
        registry.add("diversity", GenerationVectors::diversity);
    }

    private static Map<String, ?> perplexity(ReferenceVector vector) {
        List<double[]> sequences = new ArrayList<>();
        vector.inputs().path("logprobs").forEach(sequence -> sequences.add(ReferenceVector.numbers(sequence)));
        Perplexity perplexity = Perplexity.of(sequences);
        return Map.of(
                "perplexity", orInfinity(perplexity.value()),
                "mean_sequence_perplexity", orInfinity(perplexity.meanOverSequences()),
                "mean_nll", orInfinity(perplexity.meanNegativeLogLikelihood()),
                "bits_per_token", orInfinity(perplexity.bitsPerToken()));
    }

    /** Reference tools write infinity where our score is undefined. */
    private static double orInfinity(Score score) {
        return score.isDefined() ? score.value() : Double.POSITIVE_INFINITY;
    }

    private static Map<String, ?> passAtK(ReferenceVector vector) {
        JsonNode inputs = vector.inputs();
        PassAtK estimator = PassAtK.of(inputs.path("k").asInt());
        int attempts = inputs.path("n").asInt();
        int passed = inputs.path("c").asInt();
        return Map.of(
                "pass_at_k", estimator.any(attempts, passed),
                "pass_hat_k", estimator.all(attempts, passed));
    }

    private static Map<String, ?> meanPassAtK(ReferenceVector vector) {
        JsonNode inputs = vector.inputs();
        List<Attempts> problems = new ArrayList<>();
        for (int i = 0; i < inputs.path("n").size(); i++) {
            problems.add(new Attempts(
                    inputs.path("n").get(i).asInt(), inputs.path("c").get(i).asInt()));
        }
        PassAtK estimator = PassAtK.of(inputs.path("k").asInt());
        return Map.of("pass_at_k", estimator.any(problems), "pass_hat_k", estimator.all(problems));
    }

    private static Map<String, ?> diversity(ReferenceVector vector) {
        List<String> texts = vector.hypotheses();
        Map<String, Object> actual = new LinkedHashMap<>();
        for (int n = 1; n <= 4; n++) {
            actual.put("distinct_" + n, DistinctN.of(n).corpus(texts));
            actual.put("distinct_" + n + "_mean_per_text", DistinctN.of(n).meanPerText(texts));
        }
        actual.put("self_bleu", SelfBleu.create().score(texts));
        return actual;
    }
}
