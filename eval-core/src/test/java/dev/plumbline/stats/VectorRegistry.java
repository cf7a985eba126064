package dev.plumbline.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which of our calls answers which metric name of the vectors. */
final class VectorRegistry {

    private final Map<String, Mapping> mappings = new HashMap<>();
    private final Map<String, Check> checks = new HashMap<>();

    /** The mappings of all families; a new family adds its line here. */
    static VectorRegistry ofAllFamilies() {
        VectorRegistry registry = new VectorRegistry();
        EstimateVectors.register(registry);
        TestVectors.register(registry);
        RankTestVectors.register(registry);
        AgreementVectors.register(registry);
        DistributionVectors.register(registry);
        PowerVectors.register(registry);
        BootstrapVectors.register(registry);
        ReferenceGroups.register(registry);
        return registry;
    }

    void add(String metric, Mapping mapping) {
        mappings.put(metric, mapping);
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
        Mapping mapping = mappings.get(vector.metric());
        if (mapping == null) {
            return List.of("no mapping for metric '" + vector.metric() + "'");
        }
        return Difference.between(vector.expected(), mapping.actual(vector));
    }

    /** Computes what a vector expects. */
    @FunctionalInterface
    interface Mapping {

        /** Our answer in the form of {@code expected}; null stands for a number that is not defined. */
        Object actual(ReferenceVector vector) throws Exception;
    }

    /** Compares a vector by rules of its own. */
    @FunctionalInterface
    interface Check {

        /** What differs; empty if nothing does. */
        List<String> differences(ReferenceVector vector) throws Exception;
    }
}
