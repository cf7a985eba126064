package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.testing.GoldenFile;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Means, errors and intervals against scipy and against the clustered error of Inspect. */
class ReferenceValuesTest {

    private static final MeanEstimator ESTIMATOR = MeanEstimator.create();

    @Test
    void means_and_students_intervals() throws IOException {
        for (JsonNode golden : GoldenFile.cases("stats_mean.jsonl", "mean_se")) {
            double[] values = doubles(golden.at("/inputs/values"));
            JsonNode expected = golden.get("expected");
            for (double confidence : new double[] {0.9, 0.95, 0.99}) {
                Estimate estimate = ESTIMATOR.confidence(confidence).estimate(values);
                JsonNode ends = expected.get("ci_" + confidence).get("t");

                assertThat(estimate.n()).isEqualTo(values.length);
                assertThat(estimate.mean()).isCloseTo(expected.get("mean").asDouble(), near(estimate.mean()));
                assertThat(estimate.standardError())
                        .isCloseTo(expected.get("se").asDouble(), near(estimate.mean()));
                if (expected.get("se").asDouble() > 0) {
                    Interval interval = requireNonNull(estimate.interval());
                    assertThat(interval.lower()).isCloseTo(ends.get(0).asDouble(), near(interval.lower()));
                    assertThat(interval.upper()).isCloseTo(ends.get(1).asDouble(), near(interval.upper()));
                }
            }
        }
    }

    @Test
    void clustered_errors() throws IOException {
        for (JsonNode golden : GoldenFile.cases("stats_clustered.jsonl", "clustered_se")) {
            JsonNode expected = golden.get("expected");
            long[] clusters = StreamSupport.stream(golden.at("/inputs/clusters").spliterator(), false)
                    .mapToLong(key -> Long.parseLong(key.asText().substring(1)))
                    .toArray();
            Estimate estimate = ESTIMATOR.estimate(doubles(golden.at("/inputs/values")), clusters);

            assertThat(estimate.mean()).isCloseTo(expected.get("mean").asDouble(), within(1e-12));
            assertThat(estimate.standardError())
                    .isCloseTo(expected.get("se_inspect_ai").asDouble(), within(1e-12));
        }
    }

    private static double[] doubles(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
    }

    private static Offset<Double> near(double value) {
        return within(1e-10 * Math.max(1, Math.abs(value)));
    }
}
