package dev.plumbline.metrics.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryScoresTest {

    private static final double EXACT = 1e-15;

    /** The example of scikit-learn's documentation of roc_auc_score and average_precision_score. */
    @Test
    void published_values() {
        BinaryScores scores =
                BinaryScores.of(new boolean[] {false, false, true, true}, new double[] {0.1, 0.4, 0.35, 0.8});

        assertThat(scores.rocAuc().value()).isEqualTo(0.75);
        assertThat(scores.averagePrecision().value()).isCloseTo(0.8333333333333333, within(EXACT));
    }

    @Test
    void brier_and_log_loss() {
        BinaryScores scores = BinaryScores.of(new boolean[] {true, false}, new double[] {0.8, 0.4});

        assertThat(scores.brier().value()).isCloseTo((0.04 + 0.16) / 2, within(EXACT));
        assertThat(scores.logLoss().value()).isCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, within(EXACT));
    }

    @Test
    void a_certain_mistake_costs_about_36_nats() {
        BinaryScores wrong = BinaryScores.of(new boolean[] {true}, new double[] {0});

        assertThat(wrong.logLoss().value()).isCloseTo(36.04365, within(1e-5));
    }

    @Test
    void one_class_has_no_roc_auc() {
        BinaryScores positives = BinaryScores.of(new boolean[] {true, true}, new double[] {0.1, 0.2});
        BinaryScores negatives = BinaryScores.of(new boolean[] {false}, new double[] {0.1});

        assertThat(positives.rocAuc().isDefined()).isFalse();
        assertThat(negatives.rocAuc().isDefined()).isFalse();
        assertThat(positives.averagePrecision().value()).isEqualTo(1);
        assertThat(negatives.averagePrecision().value()).isZero();
    }

    @Test
    void scores_that_are_no_probabilities_have_no_brier_score() {
        BinaryScores scores = BinaryScores.of(new boolean[] {true, false}, new double[] {3, -2});

        assertThat(scores.rocAuc().value()).isEqualTo(1);
        assertThat(scores.brier().isDefined()).isFalse();
        assertThat(scores.logLoss().isDefined()).isFalse();
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinaryScores.of(new boolean[0], new double[0]))
                .withMessage("labels and scores must be as many and at least one, were 0 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BinaryScores.of(new boolean[1], new double[] {Double.NaN}))
                .withMessage("score must be a number, was NaN");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void roc_auc_is_the_share_of_pairs_in_order(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(30);
        boolean[] positive = new boolean[size];
        double[] scores = new double[size];
        for (int i = 0; i < size; i++) {
            positive[i] = i == 0 || (i > 1 && random.nextBoolean());
            scores[i] = random.nextInt(6) - 2.0;
        }

        assertThat(BinaryScores.of(positive, scores).rocAuc().value())
                .isCloseTo(pairsInOrder(positive, scores), within(1e-12));
    }

    private static double pairsInOrder(boolean[] positive, double[] scores) {
        double inOrder = 0;
        int pairs = 0;
        for (int i = 0; i < scores.length; i++) {
            for (int j = 0; j < scores.length; j++) {
                if (positive[i] && !positive[j]) {
                    pairs++;
                    inOrder += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                }
            }
        }
        return inOrder / pairs;
    }
}
