package dev.plumbline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.stats.calibration.ActiveLabels;
import dev.plumbline.stats.ranking.BradleyTerry;
import dev.plumbline.stats.resampling.ApproximateRandomization;
import dev.plumbline.stats.resampling.Bootstrap;
import dev.plumbline.stats.resampling.IndexStatistic;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Laws that hold whatever the figures are. */
class MetamorphicTest {

    @Test
    void swapping_the_variants_mirrors_the_paired_interval() {
        Interval one = new PairedProportions(40, 3, 9, 8).tango(0.95);
        Interval other = new PairedProportions(40, 9, 3, 8).tango(0.95);

        assertThat(one.lower()).isCloseTo(-other.upper(), within(1e-12));
        assertThat(one.upper()).isCloseTo(-other.lower(), within(1e-12));
    }

    @Test
    void duplicating_the_cases_of_clusters_does_not_shrink_the_error() {
        double[] values = {1, 0, 1, 1, 0, 0.5};
        long[] keys = {0, 1, 2, 3, 4, 5};
        double[] twice = new double[12];
        long[] twiceKeys = new long[12];
        Arrays.setAll(twice, i -> values[i / 2]);
        Arrays.setAll(twiceKeys, i -> keys[i / 2]);

        assertThat(ClusterErrors.of(twice, twiceKeys).smallSample())
                .isCloseTo(ClusterErrors.of(values, keys).smallSample(), within(1e-12));
    }

    @Test
    void the_same_seed_gives_the_same_bootstrap() {
        Bootstrap bootstrap = Bootstrap.of(5, IndexStatistic.mean(0.1, 0.9, 0.4, 0.7, 0.2));

        assertThat(bootstrap.draw(200, 3).percentile(0.9))
                .isEqualTo(bootstrap.draw(200, 3).percentile(0.9));
    }

    @Test
    void equal_variants_are_not_told_apart_by_randomisation() {
        double[][] rows = {{1, 2}, {3, 4}, {0, 2}};

        assertThat(ApproximateRandomization.of(rows, rows, sums -> sums[0] / sums[1], 99, 1)
                        .p())
                .isEqualTo(1);
    }

    @Test
    void variants_that_never_met_in_a_chain_cannot_be_ranked() {
        assertThatThrownBy(() -> BradleyTerry.fit(new double[][] {{0, 3}, {0, 0}}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("wins must connect all variants both ways");
    }

    @Test
    void labels_of_all_cases_give_their_mean() {
        double[] judged = {0.2, 0.9, 0.5};
        double[] chances = {1, 1, 1};
        int[] all = {0, 1, 2};

        assertThat(ActiveLabels.mean(judged, chances, all, new double[] {0, 1, 1}, 0.95)
                        .value())
                .isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void a_baseline_known_on_all_cases_moves_the_mean_towards_theirs() {
        Estimate estimate = ControlVariate.mean(
                new double[] {0.5, 0.7, 0.9}, new double[] {0.4, 0.6, 0.8}, new double[] {0.4, 0.6, 0.8, 0.2}, 0.95);

        assertThat(estimate.mean()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void components_of_variance_are_found_again() {
        VarianceComponents components = VarianceComponents.of(new double[][] {{1, 3}, {5, 7}, {9, 11}});

        assertThat(components.within()).isCloseTo(2, within(1e-12));
        assertThat(components.between()).isCloseTo(15, within(1e-12));
        assertThat(components.standardError(3, 2)).isCloseTo(Math.sqrt(16.0 / 3), within(1e-12));
    }
}
