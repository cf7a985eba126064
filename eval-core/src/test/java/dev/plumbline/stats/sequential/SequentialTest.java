package dev.plumbline.stats.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.stats.Interval;
import dev.plumbline.testing.Simulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequentialTest {

    private static final int FAST = 1_000;

    @ParameterizedTest
    @CsvSource({"2, 1.977", "3, 2.004", "4, 2.024", "5, 2.040", "10, 2.087"})
    void boundaries_are_those_that_were_published(int looks, double constant) {
        assertThat(OBrienFleming.of(looks, 0.05).boundary(looks)).isCloseTo(constant, within(5e-4));
    }

    @Test
    void a_single_look_is_the_plain_test() {
        assertThat(OBrienFleming.of(1, 0.05).nominalP(1)).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void looking_after_every_pair_keeps_the_size() {
        double share = Simulation.share("paired sequential, no effect, 1000 looks", FAST, random -> {
            PairedSequentialTest test = PairedSequentialTest.of(0.05, 0.25, 0.05);
            for (int i = 0; i < 1000 && !test.isRejected(); i++) {
                double u = random.nextDouble();
                test.accept(u < 0.03 ? 1 : u < 0.06 ? -1 : 0);
            }
            return test.isRejected();
        });

        assertThat(share).isLessThan(0.05 + Simulation.slack(FAST));
    }

    @Test
    void swapping_the_variants_leaves_the_evidence() {
        PairedSequentialTest one = PairedSequentialTest.of(0.1, 0.3, 0.05);
        PairedSequentialTest other = PairedSequentialTest.of(0.1, 0.3, 0.05);
        for (double difference : new double[] {1, 0, 0.5, -0.25, 1}) {
            one.accept(difference);
            other.accept(-difference);
        }

        assertThat(one.logEvidence()).isCloseTo(other.logEvidence(), within(1e-12));
        assertThat(one.p()).isEqualTo(other.p());
    }

    @Test
    void a_confidence_sequence_starts_at_the_whole_range_and_only_narrows() {
        ConfidenceSequence sequence = ConfidenceSequence.create(0.95);
        Interval before = sequence.interval();
        assertThat(before.width()).isEqualTo(1);
        for (int i = 0; i < 200; i++) {
            sequence.accept(i % 4 == 0 ? 0 : 1);
            Interval now = sequence.interval();
            assertThat(now.lower()).isGreaterThanOrEqualTo(before.lower());
            assertThat(now.upper()).isLessThanOrEqualTo(before.upper());
            before = now;
        }
        assertThat(before.contains(0.75)).isTrue();
        assertThat(before.width()).isLessThan(0.3);
    }
}
