package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any values whatever. */
class EstimateLawsTest {

    private static final int ROUNDS = 200;
    private static final double NEAR = 1e-9;
    private static final MeanEstimator UNIT = MeanEstimator.create().range(0, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_order_of_values_does_not_matter(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < ROUNDS; round++) {
            double[] values = scores(random, 2 + random.nextInt(40));
            long[] clusters = clusters(random, values.length);
            int[] order = shuffled(random, values.length);
            double[] moved = Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
            long[] movedClusters =
                    Arrays.stream(order).mapToLong(i -> clusters[i]).toArray();

            same(UNIT.estimate(moved), UNIT.estimate(values));
            same(UNIT.estimate(moved, movedClusters), UNIT.estimate(values, clusters));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void the_names_of_clusters_do_not_matter(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < ROUNDS; round++) {
            double[] values = scores(random, 2 + random.nextInt(40));
            long[] clusters = clusters(random, values.length);
            long[] renamed =
                    Arrays.stream(clusters).map(key -> -7 - 1_000_003 * key).toArray();

            assertThat(UNIT.estimate(values, renamed)).isEqualTo(UNIT.estimate(values, clusters));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void values_repeated_within_their_clusters_do_not_shrink_the_error(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < ROUNDS; round++) {
            double[] values = scores(random, 6 + random.nextInt(40));
            long[] clusters = clusters(random, values.length);
            clusters[1] = clusters[0];
            Estimate once = UNIT.estimate(values, clusters);
            Estimate thrice = UNIT.estimate(
                    IntStream.range(0, values.length * 3)
                            .mapToDouble(i -> values[i / 3])
                            .toArray(),
                    IntStream.range(0, values.length * 3)
                            .mapToLong(i -> clusters[i / 3])
                            .toArray());

            assertThat(thrice.n()).isEqualTo(3 * once.n());
            assertThat(thrice.mean()).isCloseTo(once.mean(), within(NEAR));
            if (once.standardError() != null) {
                assertThat(thrice.standardError()).isCloseTo(once.standardError(), within(NEAR));
            }
            sameInterval(thrice.interval(), once.interval());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void an_interval_lies_in_the_range_and_is_never_a_point(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < ROUNDS; round++) {
            double[] values = scores(random, 1 + random.nextInt(40));
            if (round % 3 == 0) {
                Arrays.fill(values, values[0]);
            }
            check(UNIT.estimate(values).interval());
            check(UNIT.estimate(values, clusters(random, values.length)).interval());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void estimates_move_and_stretch_with_the_scale(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MeanEstimator percent = MeanEstimator.create().range(-50, 150);
        for (int round = 0; round < ROUNDS; round++) {
            double[] values = scores(random, 1 + random.nextInt(40));
            double[] stretched = Arrays.stream(values).map(v -> v * 200 - 50).toArray();
            Estimate estimate = UNIT.estimate(values);
            Estimate other = percent.estimate(stretched);
            Interval interval = requireNonNull(estimate.interval());
            Interval otherInterval = requireNonNull(other.interval());

            assertThat(other.mean()).isCloseTo(estimate.mean() * 200 - 50, within(NEAR));
            assertThat(otherInterval.lower()).isCloseTo(interval.lower() * 200 - 50, within(NEAR));
            assertThat(otherInterval.upper()).isCloseTo(interval.upper() * 200 - 50, within(NEAR));
        }
    }

    private static void check(@Nullable Interval interval) {
        if (interval != null) {
            assertThat(interval.lower()).isBetween(0.0, 1.0).isLessThan(interval.upper());
            assertThat(interval.upper()).isBetween(0.0, 1.0);
        }
    }

    private static void same(Estimate one, Estimate other) {
        assertThat(one.n()).isEqualTo(other.n());
        assertThat(one.successes()).isEqualTo(other.successes());
        assertThat(one.mean()).isCloseTo(other.mean(), within(NEAR));
        if (other.standardError() == null) {
            assertThat(one.standardError()).isNull();
        } else {
            assertThat(one.standardError()).isCloseTo(other.standardError(), within(NEAR));
        }
        sameInterval(one.interval(), other.interval());
    }

    private static void sameInterval(@Nullable Interval one, @Nullable Interval other) {
        if (one == null || other == null) {
            assertThat(one).isEqualTo(other);
            return;
        }
        assertThat(one.method()).isEqualTo(other.method());
        assertThat(one.lower()).isCloseTo(other.lower(), within(NEAR));
        assertThat(one.upper()).isCloseTo(other.upper(), within(NEAR));
    }

    /** Scores of 0 to 1, often at an end, sometimes nothing else. */
    private static double[] scores(SplittableRandom random, int count) {
        double ends = random.nextDouble() < 0.3 ? 1 : 0.5;
        return IntStream.range(0, count)
                .mapToDouble(i -> random.nextDouble() < ends ? random.nextInt(2) : random.nextDouble())
                .toArray();
    }

    private static long[] clusters(SplittableRandom random, int count) {
        int distinct = 1 + random.nextInt(count);
        return random.ints(count, 0, distinct).mapToLong(i -> i).toArray();
    }

    private static int[] shuffled(SplittableRandom random, int count) {
        int[] order = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[j];
            order[j] = moved;
        }
        return order;
    }
}
