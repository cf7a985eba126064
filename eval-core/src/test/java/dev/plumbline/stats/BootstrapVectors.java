package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.stats.internal.Moments;
import dev.plumbline.stats.resampling.Bootstrap;
import dev.plumbline.stats.resampling.BootstrapDistribution;
import dev.plumbline.stats.resampling.IndexStatistic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bootstrap: with given indexes, enumerated, and drawn, the last within the tolerances of the vectors. */
final class BootstrapVectors {

    private static final long SEED = 20;

    private BootstrapVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("bootstrap.explicit_indices", BootstrapVectors::explicit);
        registry.add("bootstrap.full_enumeration", BootstrapVectors::enumerated);
        registry.addCheck("bootstrap.tolerance", BootstrapVectors::drawn);
    }

    private static Bootstrap bootstrap(ReferenceVector vector) {
        double[] values = vector.numbers("values");
        return Bootstrap.of(
                values.length,
                switch (vector.config("statistic")) {
                    case "mean" -> IndexStatistic.mean(values);
                    case "median" ->
                        indexes -> DescriptiveStatistics.of(selected(values, indexes))
                                .median();
                    case "std" -> indexes -> deviation(selected(values, indexes));
                    default -> throw new IllegalArgumentException(vector.config("statistic"));
                });
    }

    private static double[] selected(double[] values, int[] indexes) {
        return Arrays.stream(indexes).mapToDouble(i -> values[i]).toArray();
    }

    /** In the order of operations of the reference: whether a resample ties with the sample hangs on the last bit. */
    private static double deviation(double[] values) {
        double mean = Moments.sum(values) / values.length;
        double[] squares =
                Arrays.stream(values).map(v -> (v - mean) * (v - mean)).toArray();
        return Math.sqrt(Moments.sum(squares) / (values.length - 1));
    }

    private static Object explicit(ReferenceVector vector) {
        int[][] indexes = ReferenceVector.rows(vector.input("indices"), ReferenceVector::integers, new int[0][]);
        return entries(vector, bootstrap(vector).replay(indexes)).map();
    }

    private static Entries entries(ReferenceVector vector, BootstrapDistribution distribution) {
        Entries entries = Entries.create()
                .put("theta_hat", distribution.estimate())
                .put("bootstrap_se", distribution.standardError())
                .put("bootstrap_mean", distribution.mean())
                .put("bca_z0", distribution.bias())
                .put("bca_a", distribution.acceleration());
        vector.expected().fieldNames().forEachRemaining(key -> {
            String method = key.replaceAll("_.*", "");
            if (key.matches(".*_0\\.\\d+")) {
                entries.put(key, interval(distribution, method, Double.parseDouble(key.replaceAll(".*_", ""))));
            }
        });
        return entries;
    }

    private static @Nullable Object interval(BootstrapDistribution distribution, String method, double confidence) {
        return switch (method) {
            case "percentile" -> distribution.percentile(confidence);
            case "basic" -> distribution.basic(confidence);
            case "bca" -> distribution.bca(confidence);
            default -> throw new IllegalArgumentException(method);
        };
    }

    /** All resamples are the whole distribution, so the error has divisor B. */
    private static Object enumerated(ReferenceVector vector) {
        BootstrapDistribution distribution = bootstrap(vector).enumerate();
        double all = distribution.resamples();
        return entries(vector, distribution)
                .put("n_resamples", distribution.resamples())
                .put("exact_bootstrap_se", distribution.standardError() * Math.sqrt((all - 1) / all))
                .map();
    }

    private static List<String> drawn(ReferenceVector vector) {
        JsonNode expected = vector.expected();
        double confidence = vector.config().path("confidence_level").doubleValue();
        BootstrapDistribution distribution =
                bootstrap(vector).draw(vector.config().path("n_resamples").intValue(), SEED);
        List<String> found = new ArrayList<>(Difference.between(expected.path("theta_hat"), distribution.estimate()));
        compare(expected.path("percentile"), distribution.percentile(confidence), found);
        compare(expected.path("bca"), requireNonNull(distribution.bca(confidence)), found);
        return found;
    }

    private static void compare(JsonNode expected, Interval interval, List<String> found) {
        compare(expected, "low", interval.lower(), found);
        compare(expected, "high", interval.upper(), found);
    }

    private static void compare(JsonNode expected, String end, double actual, List<String> found) {
        double centre = expected.path(end + "_mean").doubleValue();
        double tolerance = expected.path(end + "_tolerance").doubleValue();
        if (!(Math.abs(actual - centre) <= tolerance)) {
            found.add(end + ": expected " + centre + " within " + tolerance + ", was " + actual);
        }
    }
}
