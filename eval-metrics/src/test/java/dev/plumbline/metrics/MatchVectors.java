package dev.plumbline.metrics;

import dev.plumbline.metrics.match.ExactMatch;
import dev.plumbline.metrics.match.SquadNormalization;
import dev.plumbline.metrics.match.TokenF1;
import java.util.List;
import java.util.Map;

/** Maps the vectors of answers to questions. */
final class MatchVectors {

    private MatchVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("squad", MatchVectors::squad);
        registry.add("tokenize", MatchVectors::normalization);
    }

    private static Map<String, ?> normalization(ReferenceVector vector) {
        String text = vector.inputs().path("text").asText();
        return Map.of("squad_normalize", SquadNormalization.normalize(text));
    }

    private static Map<String, ?> squad(ReferenceVector vector) {
        String output = vector.hypothesis();
        List<String> references = vector.references().get(0);
        return Map.of(
                "normalized_hypothesis", SquadNormalization.normalize(output),
                "normalized_references",
                        references.stream().map(SquadNormalization::normalize).toList(),
                "exact_match", ExactMatch.squad().score(output, references).value() == 1,
                "f1_v1_1", TokenF1.v1().score(output, references),
                "f1_v2_0", TokenF1.create().score(output, references));
    }
}
