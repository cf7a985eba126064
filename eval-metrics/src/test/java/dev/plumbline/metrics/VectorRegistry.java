package dev.plumbline.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which of our calls answers which metric name of the vectors. */
final class VectorRegistry {

    private final Map<String, List<Mapping>> mappings = new HashMap<>();
    private final Map<String, Check> checks = new HashMap<>();

    /** The mappings of all families; a new family adds its line here. */
    static VectorRegistry ofAllFamilies() {
        VectorRegistry registry = new VectorRegistry();
        TranslationVectors.register(registry);
        RetrievalVectors.register(registry);
        ClassificationVectors.register(registry);
        GenerationVectors.register(registry);
        SimilarityVectors.register(registry);
        EmbeddingVectors.register(registry);
        SummarizationVectors.register(registry);
        EditVectors.register(registry);
        MatchVectors.register(registry);
        return registry;
    }

    /**
     * Maps a name to a call. Several families may map the same name: what they give is then one map together, so that
     * each answers for its own keys.
     */
    void add(String metric, Mapping mapping) {
        mappings.computeIfAbsent(metric, name -> new ArrayList<>()).add(mapping);
    }

    /** Maps a name to a comparison of its own, for vectors that bring their tolerances. */
    void addCheck(String metric, Check check) {
        checks.put(metric, check);
    }

    /** What differs between the case and our answer; empty if nothing does. */
    List<String> differences(ReferenceVector vector) {
        try {
            Check check = checks.get(vector.metric());
            return check != null ? check.differences(vector) : compare(vector);
        } catch (Exception | StackOverflowError e) {
            return List.of("threw " + e);
        }
    }

    private List<String> compare(ReferenceVector vector) throws Exception {
        List<Mapping> known = mappings.getOrDefault(vector.metric(), List.of());
        if (known.isEmpty()) {
            return List.of("no mapping for metric '" + vector.metric() + "'");
        }
        Map<String, Object> actual = new LinkedHashMap<>();
        for (Mapping mapping : known) {
            actual.putAll(mapping.actual(vector));
        }
        return Difference.between(vector.expected(), actual);
    }

    /** Computes what a vector expects. */
    @FunctionalInterface
    interface Mapping {

        /**
         * Our answer under the keys of {@code expected}: numbers, texts, truth values, lists, arrays, maps, scores (an
         * undefined one stands for null).
         */
        Map<String, ?> actual(ReferenceVector vector) throws Exception;
    }

    /** Compares a vector by rules of its own. */
    @FunctionalInterface
    interface Check {

        /** What differs; empty if nothing does. */
        List<String> differences(ReferenceVector vector) throws Exception;
    }
}
