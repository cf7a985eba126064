package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.stats.calibration.PostStratification;
import dev.plumbline.stats.internal.Normal;
import dev.plumbline.stats.test.McNemar;
import dev.plumbline.testing.Simulation;
import java.util.function.Predicate;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;

/** Intervals cover, and tests reject, as often as they say. */
class CoverageTest {

    private static final int FAST = 2_000;

    private static void covers(String name, Predicate<UniformRandomProvider> covered) {
        assertThat(Simulation.share(name, FAST, covered)).isGreaterThan(0.95 - Simulation.slack(FAST));
    }

    private static int passes(UniformRandomProvider random, int n, double rate) {
        int passes = 0;
        for (int i = 0; i < n; i++) {
            passes += random.nextDouble() < rate ? 1 : 0;
        }
        return passes;
    }

    @Test
    void clopper_and_pearson_cover_a_high_rate() {
        covers(
                "Clopper-Pearson n=30 p=.95",
                random -> new Proportion(passes(random, 30, 0.95), 30)
                        .clopperPearson(0.95)
                        .contains(0.95));
    }

    @Test
    void pseudo_scores_cover_a_mean_near_the_end_of_the_range() {
        MeanEstimator estimator = MeanEstimator.create().range(0, 1);
        covers(
                "pseudo-scores n=30, 95% perfect",
                random -> {
                    double[] scores = new double[30];
                    for (int i = 0; i < scores.length; i++) {
                        scores[i] = random.nextDouble() < 0.95 ? 1 : random.nextDouble();
                    }
                    Interval interval = estimator.estimate(scores).interval();
                    return interval != null && interval.contains(0.975);
                });
    }

    @Test
    void clustered_errors_cover_with_few_clusters() {
        covers("clusters G=10 ICC=.3", random -> {
            double[] values = new double[100];
            long[] keys = new long[100];
            double shared = 0;
            for (int i = 0; i < values.length; i++) {
                shared = i % 10 == 0 ? normal(random) : shared;
                values[i] = Math.sqrt(0.3) * shared + Math.sqrt(0.7) * normal(random);
                keys[i] = i / 10;
            }
            Interval interval = MeanEstimator.create().estimate(values, keys).interval();
            return interval != null && interval.contains(0);
        });
    }

    private static double normal(UniformRandomProvider random) {
        return Normal.quantile(1 - random.nextDouble());
    }

    @Test
    void tango_covers_where_variants_rarely_differ() {
        covers(
                "Tango n=30, 92% agreement",
                random -> {
                    long[] counts = new long[4];
                    for (int i = 0; i < 30; i++) {
                        double u = random.nextDouble();
                        counts[u < 0.04 ? 1 : u < 0.08 ? 2 : u < 0.8 ? 0 : 3]++;
                    }
                    return new PairedProportions(counts[0], counts[1], counts[2], counts[3])
                            .tango(0.95)
                            .contains(0);
                });
    }

    @Test
    void post_stratification_covers_what_people_would_pass() {
        covers("post-stratified N=2000 n=100", random -> {
            long[] judged = new long[2];
            long[] labels = new long[2];
            long[] positive = new long[2];
            for (int i = 0; i < 2000; i++) {
                boolean truth = random.nextDouble() < 0.7;
                int verdict = random.nextDouble() < (truth ? 0.95 : 0.2) ? 1 : 0;
                judged[verdict]++;
                labels[verdict] += i < 100 ? 1 : 0;
                positive[verdict] += i < 100 && truth ? 1 : 0;
            }
            return new PostStratification(
                            judged[1],
                            judged[0],
                            new PostStratification.Labels(labels[1], positive[1]),
                            new PostStratification.Labels(labels[0], positive[0]))
                    .estimate(0.95)
                    .interval()
                    .contains(0.7);
        });
    }

    @Test
    void the_mid_p_test_keeps_its_size() {
        double share = Simulation.share("McNemar mid-p n=100", FAST, random -> {
            int discordant = passes(random, 100, 0.2);
            int gains = passes(random, discordant, 0.5);
            return new McNemar(discordant - gains, gains).midP().p() <= 0.05;
        });

        assertThat(share).isLessThan(0.05 + Simulation.slack(FAST));
    }
}
