package dev.plumbline.metrics.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTest {

    @Test
    void errors_come_from_the_gaps_of_bins() {
        Calibration calibration =
                Calibration.of(new double[] {0.9, 0.95, 0.2, 0.6}, new boolean[] {true, false, false, true}, 5);

        assertThat(calibration.bins()).hasSize(3);
        assertThat(calibration.expectedError()).isCloseTo((2 * 0.425 + 0.2 + 0.4) / 4, within(1e-15));
        assertThat(calibration.maximumError()).isCloseTo(0.425, within(1e-15));
        assertThat(calibration.rootMeanSquareError())
                .isCloseTo(Math.sqrt((2 * 0.425 * 0.425 + 0.04 + 0.16) / 4), within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({
        // confidence, (lo, hi], [lo, hi), [lo, hi) with 1 apart
        "0,    0, 0, 0",
        "0.05, 0, 0, 0",
        "0.1,  0, 1, 1",
        "0.3,  2, 3, 3",
        "0.30000000000000004, 3, 3, 3",
        "0.5,  4, 5, 5",
        "0.7,  6, 7, 7",
        "1,    9, 9, 10",
    })
    void a_confidence_on_an_edge(double confidence, int rightClosed, int leftClosed, int apart) {
        assertThat(Binning.RIGHT_CLOSED.of(confidence, 10)).isEqualTo(rightClosed);
        assertThat(Binning.LEFT_CLOSED.of(confidence, 10)).isEqualTo(leftClosed);
        assertThat(Binning.LEFT_CLOSED_ONE_APART.of(confidence, 10)).isEqualTo(apart);
    }

    @Test
    void the_default_is_closed_on_the_right() {
        CalibrationBin bin = Calibration.of(new double[] {0.5}, new boolean[] {true}, 10)
                .bins()
                .get(0);

        assertThat(bin).isEqualTo(new CalibrationBin(0.4, 0.5, 1, 0.5, 1));
        assertThat(bin.gap()).isEqualTo(0.5);
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Calibration.of(new double[0], new boolean[0], 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of(new double[] {1.1}, new boolean[1], 10))
                .withMessage("confidence must be within 0 and 1, was 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.of(new double[] {1}, new boolean[1], 0))
                .withMessage("bins must be within 1 and 1000000, was 0");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_edge_decides_as_a_search_over_the_edges(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            int bins = 1 + random.nextInt(40);
            double edge = (double) random.nextInt(bins + 1) / bins;
            double confidence = random.nextInt(3) == 0 ? random.nextDouble() : Math.min(1, Math.nextUp(edge));
            for (double value : new double[] {confidence, edge}) {
                int last = 0;
                while (last < bins && (last + 1.0) / bins <= value) {
                    last++;
                }
                assertThat(Binning.LEFT_CLOSED_ONE_APART.of(value, bins)).isEqualTo(last);
                boolean onEdge = last > 0 && (double) last / bins == value;
                assertThat(Binning.RIGHT_CLOSED.of(value, bins)).isEqualTo(onEdge ? last - 1 : last);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void expected_is_at_most_root_mean_square_is_at_most_maximum(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(50);
        double[] confidences = random.doubles(size).toArray();
        boolean[] correct = new boolean[size];
        for (int i = 0; i < size; i++) {
            correct[i] = random.nextBoolean();
        }
        Calibration calibration = Calibration.of(confidences, correct, 1 + random.nextInt(20));

        assertThat(calibration.expectedError()).isLessThanOrEqualTo(calibration.rootMeanSquareError() + 1e-15);
        assertThat(calibration.rootMeanSquareError()).isLessThanOrEqualTo(calibration.maximumError() + 1e-15);
    }
}
