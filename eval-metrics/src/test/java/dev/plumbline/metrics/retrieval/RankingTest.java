package dev.plumbline.metrics.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {

    private static final double EXACT = 1e-15;

    /** Relevant at ranks 2 and 4, and one that was not found. */
    private final Ranking ranking =
            Ranking.of(List.of("soil", "rain", "moss", "fern", "bark"), Set.of("rain", "fern", "sun"));

    @Test
    void precision_and_recall_follow_the_cutoff() {
        assertThat(ranking.precision(1)).isZero();
        assertThat(ranking.precision(2)).isEqualTo(0.5);
        assertThat(ranking.precision(10)).isEqualTo(0.2);
        assertThat(ranking.recall(2)).isCloseTo(1.0 / 3, within(EXACT));
        assertThat(ranking.recall(10)).isCloseTo(2.0 / 3, within(EXACT));
        assertThat(ranking.f1(2)).isCloseTo(0.4, within(EXACT));
        assertThat(ranking.hit(1)).isZero();
        assertThat(ranking.hit(2)).isEqualTo(1);
    }

    @Test
    void measures_of_the_whole_list() {
        assertThat(ranking.reciprocalRank()).isEqualTo(0.5);
        assertThat(ranking.averagePrecision()).isCloseTo((1.0 / 2 + 2.0 / 4) / 3, within(EXACT));
        assertThat(ranking.averagePrecision(2)).isCloseTo(0.5 / 3, within(EXACT));
        assertThat(ranking.averagePrecisionOfAttainable(2)).isCloseTo(0.25, within(EXACT));
        assertThat(ranking.rPrecision()).isCloseTo(1.0 / 3, within(EXACT));
    }

    /** The worked example of Wikipedia's article on discounted cumulative gain: grades 3 2 3 0 1 2. */
    @Test
    void a_published_example_of_ndcg() {
        Ranking graded = Ranking.ofScores(new double[] {6, 5, 4, 3, 2, 1}, new double[] {3, 2, 3, 0, 1, 2});

        assertThat(graded.dcg(6, Gain.LINEAR, Ties.AS_GIVEN)).isCloseTo(6.861, within(5e-4));
        assertThat(graded.ndcg(6, Gain.LINEAR)).isCloseTo(0.961, within(5e-4));
        assertThat(graded.ndcg(6, Gain.EXPONENTIAL)).isCloseTo(0.949, within(5e-4));
    }

    @Test
    void nothing_relevant_is_0_for_every_measure() {
        checkAllZero(Ranking.of(List.of("a", "b"), Set.of()));
    }

    @Test
    void nothing_retrieved_is_0_for_every_measure() {
        checkAllZero(Ranking.of(List.of(), Set.of("a")));
    }

    @Test
    void an_id_retrieved_twice_counts_once() {
        Ranking twice = Ranking.of(List.of("a", "a", "b"), List.of("a", "a"));

        assertThat(twice.recall(3)).isEqualTo(1);
        assertThat(twice.precision(2)).isEqualTo(0.5);
        assertThat(twice.averagePrecision()).isEqualTo(1);
    }

    @Test
    void grades_may_cover_documents_that_were_not_retrieved() {
        Ranking graded = Ranking.of(List.of("a", "b"), Map.of("a", 1.0, "c", 3.0, "b", 0.0));

        assertThat(graded.relevant()).isEqualTo(2);
        assertThat(graded.ndcg(2, Gain.LINEAR)).isCloseTo(1 / (3 + 1 / (Math.log(3) / Math.log(2))), within(EXACT));
    }

    @Test
    void equal_scores_keep_their_order_or_are_averaged() {
        Ranking tied = Ranking.ofScores(new double[] {1, 1, -0.0, 0.0}, new double[] {0, 1, 0, 1});
        double second = Math.log(2) / Math.log(3);
        double third = 0.5;
        double fourth = Math.log(2) / Math.log(5);

        assertThat(tied.reciprocalRank()).isEqualTo(0.5);
        assertThat(tied.dcg(4, Gain.LINEAR, Ties.AS_GIVEN)).isCloseTo(second + fourth, within(EXACT));
        assertThat(tied.dcg(4, Gain.LINEAR, Ties.AVERAGED)).isCloseTo((1 + second + third + fourth) / 2, within(EXACT));
        assertThat(tied.dcg(3, Gain.LINEAR, Ties.AVERAGED)).isCloseTo((1 + second + third) / 2, within(EXACT));
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranking.precision(0))
                .withMessage("k must be at least 1, was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> ranking.averagePrecision(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.ofScores(new double[] {1}, new double[] {}))
                .withMessage("scores and grades must be as many, were 1 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.ofScores(new double[] {Double.NaN}, new double[] {1}))
                .withMessage("score must be a number, was NaN");
        for (double grade : new double[] {-1, Double.NaN, 901}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Ranking.of(List.of("a"), Map.of("a", grade)))
                    .withMessage("grade must be within 0 and 900.0, was " + grade);
        }
    }

    @Test
    void the_largest_and_smallest_grades_give_finite_numbers() {
        Ranking extreme = Ranking.ofScores(new double[] {1, 2}, new double[] {900, 1e-300});

        assertThat(extreme.ndcg(2, Gain.EXPONENTIAL)).isBetween(0.0, 1.0);
        assertThat(Ranking.ofScores(new double[] {1}, new double[] {Double.MIN_VALUE})
                        .ndcg(1, Gain.EXPONENTIAL))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void measures_are_bounded_and_best_for_the_ideal_order(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(12);
        double[] grades = random.ints(size, 0, 4).asDoubleStream().toArray();
        double[] scores = random.ints(size, 0, 5).asDoubleStream().toArray();
        Ranking any = Ranking.ofScores(scores, grades);
        Ranking ideal = Ranking.ofScores(grades, grades);

        for (int k = 1; k <= size + 2; k++) {
            for (Gain gain : Gain.values()) {
                assertThat(any.ndcg(k, gain)).isBetween(0.0, 1 + 1e-12);
                assertThat(any.ndcg(k, gain, Ties.AVERAGED)).isBetween(0.0, 1 + 1e-12);
                assertThat(any.dcg(k, gain, Ties.AS_GIVEN))
                        .isLessThanOrEqualTo(ideal.dcg(k, gain, Ties.AS_GIVEN) + 1e-12);
            }
            assertThat(any.precision(k)).isLessThanOrEqualTo(ideal.precision(k));
            assertThat(any.recall(k)).isLessThanOrEqualTo(any.recall(k + 1));
            assertThat(any.averagePrecisionOfAttainable(k)).isBetween(0.0, 1.0);
        }
        assertThat(any.reciprocalRank()).isGreaterThanOrEqualTo(any.averagePrecision() / Math.max(1, any.relevant()));
    }

    /** Averaging ties is the mean over all orders of the tied documents: here over many random ones. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void averaged_ties_are_the_expectation_over_orders(long seed) {
        Random random = new Random(seed);
        double[] grades = random.ints(5, 0, 4).asDoubleStream().toArray();
        double[] scores = random.ints(5, 0, 2).asDoubleStream().toArray();
        List<Integer> order = new ArrayList<>(IntStream.range(0, 5).boxed().toList());
        double sum = 0;
        int rounds = 20_000;
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            double[] shuffledScores = order.stream().mapToDouble(i -> scores[i]).toArray();
            double[] shuffledGrades = order.stream().mapToDouble(i -> grades[i]).toArray();
            sum += Ranking.ofScores(shuffledScores, shuffledGrades).dcg(3, Gain.LINEAR, Ties.AS_GIVEN);
        }

        assertThat(Ranking.ofScores(scores, grades).dcg(3, Gain.LINEAR, Ties.AVERAGED))
                .isCloseTo(sum / rounds, within(0.05));
    }

    private static void checkAllZero(Ranking empty) {
        double[] measures = {
            empty.precision(3),
            empty.recall(3),
            empty.f1(3),
            empty.hit(3),
            empty.reciprocalRank(),
            empty.averagePrecision(),
            empty.averagePrecision(3),
            empty.averagePrecisionOfAttainable(3),
            empty.rPrecision(),
            empty.dcg(3, Gain.LINEAR, Ties.AVERAGED),
            empty.ndcg(3, Gain.EXPONENTIAL)
        };
        assertThat(Arrays.stream(measures).boxed()).containsOnly(0.0);
    }
}
