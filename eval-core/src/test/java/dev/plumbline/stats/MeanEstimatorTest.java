package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.stats.Interval.Method;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MeanEstimatorTest {

    private static final MeanEstimator ANY = MeanEstimator.create();
    private static final MeanEstimator UNIT = ANY.range(0, 1);

    @Nested
    class when_values_pass_or_fail {

        @Test
        void the_interval_is_wilsons() {
            Estimate estimate = UNIT.estimate(new double[] {1, 0, 1, 1});

            assertThat(estimate.interval()).isEqualTo(Wilson.interval(3, 4, 0.95));
            assertThat(estimate.mean()).isEqualTo(0.75);
            assertThat(estimate.n()).isEqualTo(4);
            assertThat(estimate.successes()).isEqualTo(3);
            assertThat(estimate.standardError()).isCloseTo(0.25, within(1e-15));
        }

        @Test
        void without_a_bounded_range_they_are_numbers_like_any_other() {
            Estimate estimate = ANY.estimate(new double[] {1, 0, 1, 1});

            assertThat(estimate.successes()).isNull();
            assertThat(interval(estimate).method()).isEqualTo(Method.STUDENT);
        }

        @Test
        void without_a_bounded_range_and_without_spread_there_is_no_interval() {
            assertThat(ANY.estimate(new double[] {3, 3, 3}).interval()).isNull();
            assertThat(ANY.estimate(new double[] {1, 1, 1, 1, 1, 1}, new long[] {1, 2, 3, 4, 5, 5})
                            .interval())
                    .isNull();
        }

        @Test
        void they_may_stand_at_the_ends_of_another_range() {
            Estimate estimate = ANY.range(-10, 30).estimate(new double[] {-10, 30, 30, 30});
            Interval wilson = Wilson.interval(3, 4, 0.95);

            assertThat(estimate.successes()).isEqualTo(3);
            assertThat(estimate.mean()).isEqualTo(20);
            assertThat(interval(estimate).lower()).isCloseTo(-10 + 40 * wilson.lower(), within(1e-12));
            assertThat(interval(estimate).upper()).isCloseTo(-10 + 40 * wilson.upper(), within(1e-12));
        }

        @Test
        void zeros_and_ones_of_a_percentage_are_no_passes() {
            Estimate estimate = ANY.range(0, 100).estimate(new double[] {0, 1, 1});

            assertThat(estimate.successes()).isNull();
            assertThat(interval(estimate).method()).isEqualTo(Method.PSEUDO_SCORES);
        }

        @Test
        void zeros_and_ones_of_a_half_bounded_range_are_no_passes() {
            assertThat(ANY.range(0, Double.POSITIVE_INFINITY)
                            .estimate(new double[] {0, 1, 1})
                            .successes())
                    .isNull();
        }

        @Test
        void clusters_are_taken_into_account() {
            double[] values = {1, 0, 1, 1, 0, 1};
            Estimate estimate = UNIT.estimate(values, new long[] {1, 1, 2, 3, 4, 5});

            assertThat(estimate.successes()).isEqualTo(4);
            assertThat(interval(estimate).method()).isEqualTo(Method.CLUSTERED_PSEUDO_SCORES);
            assertThat(interval(UNIT.estimate(values, new long[] {1, 2, 3, 4, 5, 6}))
                            .method())
                    .isEqualTo(Method.WILSON);
        }
    }

    @Nested
    class when_values_are_bounded {

        /** With 0 and 1 added: mean (1.4 + 1) / 5 = 0.48, squared deviations 0.628, t(4) = 2.776445. */
        @Test
        void the_interval_is_students_with_a_pseudo_score_at_either_end() {
            Interval interval = interval(UNIT.estimate(new double[] {0.2, 0.5, 0.7}));
            double half = 2.7764451051977987 * Math.sqrt(0.628 / 4 / 5);

            assertThat(interval.method()).isEqualTo(Method.PSEUDO_SCORES);
            assertThat(interval.lower()).isCloseTo(Math.max(0, 0.48 - half), within(1e-12));
            assertThat(interval.upper()).isCloseTo(Math.min(1, 0.48 + half), within(1e-12));
        }

        @Test
        void the_mean_and_its_error_are_those_of_the_values_alone() {
            Estimate estimate = UNIT.estimate(new double[] {0.2, 0.5, 0.8});

            assertThat(estimate.mean()).isCloseTo(0.5, within(1e-15));
            assertThat(estimate.standardError()).isCloseTo(0.3 / Math.sqrt(3), within(1e-15));
        }

        @Test
        void a_single_value_has_an_interval_and_no_error() {
            Estimate estimate = UNIT.estimate(new double[] {0.5});

            assertThat(estimate.standardError()).isNull();
            assertThat(interval(estimate).lower()).isZero();
            assertThat(interval(estimate).upper()).isEqualTo(1);
        }
    }

    @Nested
    class when_values_are_unbounded {

        /** t(4) = 2.776445, standard error sqrt(2.5 / 5). */
        @Test
        void the_interval_is_students() {
            Interval interval = interval(ANY.estimate(new double[] {1, 2, 3, 4, 5}));

            assertThat(interval.method()).isEqualTo(Method.STUDENT);
            assertThat(interval.lower()).isCloseTo(1.0367568385224393, within(1e-12));
            assertThat(interval.upper()).isCloseTo(4.963243161477561, within(1e-12));
        }

        @Test
        void a_single_value_has_no_interval() {
            Estimate estimate = ANY.estimate(new double[] {7});

            assertThat(estimate).isEqualTo(new Estimate(1, 7, null, null, null));
        }

        @Test
        void an_end_of_the_range_is_kept() {
            Interval interval = interval(ANY.range(0, Double.POSITIVE_INFINITY).estimate(new double[] {0, 0, 0, 9}));

            assertThat(interval.lower()).isZero();
            assertThat(interval.method()).isEqualTo(Method.STUDENT);
        }
    }

    @Nested
    class when_values_are_clustered {

        @Test
        void few_clusters_allow_no_interval() {
            double[] values = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6};

            assertThat(UNIT.estimate(values, new long[] {1, 1, 2, 3, 4, 4}).interval())
                    .isNull();
            assertThat(UNIT.estimate(values, new long[] {1, 1, 2, 3, 4, 4}).standardError())
                    .isNotNull();
            assertThat(UNIT.estimate(values, new long[] {1, 1, 2, 3, 4, 5}).interval())
                    .isNotNull();
        }

        @Test
        void a_single_cluster_has_no_error() {
            Estimate estimate = ANY.estimate(new double[] {1, 2}, new long[] {9, 9});

            assertThat(estimate).isEqualTo(new Estimate(2, 1.5, null, null, null));
        }

        @Test
        void clusters_of_one_are_independent_values() {
            double[] values = {0.1, 0.9, 0.4, 0.4, 0.7};

            assertThat(UNIT.estimate(values, new long[] {5, 4, 3, 2, 1})).isEqualTo(UNIT.estimate(values));
        }

        @Test
        void clusters_and_values_must_be_as_many() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ANY.estimate(new double[2], new long[3]))
                    .withMessage("clusters must be as many as the values, were 3 for 2");
        }
    }

    @Test
    void refuses_no_values_and_a_range_that_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANY.estimate(new double[0]))
                .withMessage("values must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANY.range(1, 1))
                .withMessage("smallest must be below largest, were 1.0 and 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ANY.confidence(1))
                .withMessage("confidence must be between 0 and 1, was 1.0");
    }

    @Test
    void settings_do_not_change_the_estimator_they_are_called_on() {
        double[] values = {0.1, 0.2, 0.4};
        Estimate before = ANY.estimate(values);
        Estimate wide = ANY.range(0, 1).confidence(0.99).estimate(values);

        assertThat(ANY.estimate(values)).isEqualTo(before).isNotEqualTo(wide);
        assertThat(interval(wide).confidence()).isEqualTo(0.99);
    }

    @Test
    void interval_refuses_ends_in_the_wrong_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Interval(2, 1, 0.95, Method.STUDENT))
                .withMessage("lower must not exceed upper, were 2.0 and 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1, 0.95, Method.STUDENT));
    }

    private static Interval interval(Estimate estimate) {
        return requireNonNull(estimate.interval());
    }
}
