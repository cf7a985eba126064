package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often an interval holds the true mean, over samples of scores that crowd at an end of the range, where intervals
 * without pseudo-scores collapse. The seeds are fixed, so that the figures are the same each time; 4,000 samples have a
 * standard error of 0.35 points.
 */
class MeanEstimatorCoverageTest {

    private static final int SAMPLES = 4_000;
    private static final double LEAST = 0.93;
    private static final MeanEstimator UNIT = MeanEstimator.create().range(0, 1);

    /** Scores are 1 but for a share, which is uniform. */
    @ParameterizedTest
    @CsvSource({"10, 0.05", "10, 0.2", "10, 0.7", "30, 0.05", "30, 0.2", "100, 0.05", "100, 0.2", "100, 1.0"})
    void independent_scores(int n, double share) {
        SplittableRandom random = new SplittableRandom(20_260_801 + n);
        double truth = 1 - share / 2;
        int held = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            double[] values = random.doubles(n)
                    .map(uniform -> uniform < share ? random.nextDouble() : 1)
                    .toArray();
            held += holds(UNIT.estimate(values), truth) ? 1 : 0;
        }

        assertThat((double) held / SAMPLES).isGreaterThanOrEqualTo(LEAST);
    }

    /** A cluster is easy, with every score 1, or hard, with scores around a middle of its own. */
    @ParameterizedTest
    @CsvSource({"8, 0.3", "20, 0.1", "20, 0.3", "50, 0.1", "50, 0.3"})
    void clustered_scores(int clusters, double hard) {
        SplittableRandom random = new SplittableRandom(20_260_802 + clusters);
        double truth = 1 - hard / 2;
        int held = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            held += holds(clustered(random, clusters, hard), truth) ? 1 : 0;
        }

        assertThat((double) held / SAMPLES).isGreaterThanOrEqualTo(LEAST);
    }

    private static Estimate clustered(SplittableRandom random, int clusters, double hard) {
        int size = 4;
        double[] values = new double[clusters * size];
        long[] keys = new long[values.length];
        for (int g = 0; g < clusters; g++) {
            double middle = random.nextDouble(0.1, 0.9);
            DoubleUnaryOperator score = random.nextDouble() < hard ? u -> middle + (u - 0.5) * 0.2 : u -> 1;
            for (int i = 0; i < size; i++) {
                values[g * size + i] = score.applyAsDouble(random.nextDouble());
                keys[g * size + i] = g;
            }
        }
        return UNIT.estimate(values, keys);
    }

    private static boolean holds(Estimate estimate, double truth) {
        Interval interval = requireNonNull(estimate.interval());
        return interval.lower() <= truth && truth <= interval.upper();
    }
}
