package dev.plumbline.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Compares bootstrapped means of ROUGE. Scores and means must agree; the ends of the interval must agree exactly with
 * those of the seed that the vector names, and with those of all its seeds within five standard deviations.
 */
final class RougeAggregateCheck {

    private static final List<String> MEASURES = List.of("precision", "recall", "fmeasure");
    private static final List<String> BOUNDS = List.of("low", "mid", "high");

    private final ReferenceVector vector;
    private final List<Map<String, Map<String, Double>>> items = new ArrayList<>();
    private final List<String> found = new ArrayList<>();
    /** One sequence of draws for all variants, in the order of the vector. */
    private final NumpyRandom random = new NumpyRandom(0);

    private RougeAggregateCheck(ReferenceVector vector) {
        this.vector = vector;
    }

    static List<String> differences(ReferenceVector vector) {
        RougeAggregateCheck check = new RougeAggregateCheck(vector);
        check.compareItems();
        check.vector.expected().path("aggregate").fieldNames().forEachRemaining(check::compareType);
        return check.found;
    }

    private void compareItems() {
        List<String> types = new ArrayList<>();
        vector.expected().path("mean").fieldNames().forEachRemaining(types::add);
        boolean stemmed = vector.config().path("use_stemmer").asBoolean();
        for (int i = 0; i < vector.hypotheses().size(); i++) {
            items.add(SummarizationVectors.measures(
                    types,
                    stemmed,
                    vector.hypotheses().get(i),
                    vector.references().get(i)));
        }
        if (vector.json().has("per_item")) {
            found.addAll(Difference.between(vector.json().path("per_item"), items));
        }
    }

    private void compareType(String type) {
        double[][] sampled = resample(type);
        for (int m = 0; m < MEASURES.size(); m++) {
            String measure = MEASURES.get(m);
            double mean = items.stream().mapToDouble(value(type, measure)).sum() / items.size();
            JsonNode expectedMean = vector.expected().path("mean").path(type).path(measure);
            found.addAll(Difference.between(expectedMean, mean));
            double tail = (1 - vector.config().path("confidence_interval").doubleValue()) / 2;
            double[] shares = {tail, 0.5, 1 - tail};
            for (int b = 0; b < BOUNDS.size(); b++) {
                JsonNode expected = vector.expected().path("aggregate").path(type);
                compareBound(expected.path(BOUNDS.get(b)).path(measure), quantile(sampled[m], shares[b]));
            }
        }
    }

    private void compareBound(JsonNode expected, double actual) {
        if (expected.has("seed0")) {
            found.addAll(Difference.between(expected.path("seed0"), actual));
        }
        double center = expected.path("mean_over_seeds").doubleValue();
        double tolerance = 5 * expected.path("sd_over_seeds").doubleValue() + 1e-12;
        if (Math.abs(actual - center) > tolerance) {
            found.add("expected " + center + " within " + tolerance + ", was " + actual);
        }
    }

    /** The means of the resamples, by measure. */
    private double[][] resample(String type) {
        int samples = vector.config().path("n_samples").asInt();
        double[][] means = new double[MEASURES.size()][samples];
        for (int s = 0; s < samples; s++) {
            for (int i = 0; i < items.size(); i++) {
                int drawn = random.nextBelow(items.size());
                for (int m = 0; m < means.length; m++) {
                    means[m][s] += value(type, MEASURES.get(m)).applyAsDouble(items.get(drawn)) / items.size();
                }
            }
        }
        return means;
    }

    private static ToDoubleFunction<Map<String, Map<String, Double>>> value(String type, String measure) {
        return item -> item.getOrDefault(type, Map.of()).getOrDefault(measure, Double.NaN);
    }

    /** Type 7 of Hyndman and Fan, which is numpy's default. */
    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double at = share * (sorted.length - 1);
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
