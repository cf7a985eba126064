package dev.plumbline.metrics.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenMatchTest {

    private static final double EXACT = 1e-15;
    private static final double[][] EAST = {{2, 0}};
    private static final double[][] NORTH_AND_EAST = {{0, 3}, {5, 0}};

    @Test
    void each_token_takes_its_best_partner() {
        TokenMatch match = TokenMatch.of(EAST, NORTH_AND_EAST);

        assertThat(match.precision()).isEqualTo(1);
        assertThat(match.recall()).isEqualTo(0.5);
        assertThat(match.f1()).isCloseTo(2.0 / 3, within(EXACT));
    }

    @Test
    void weights_shift_the_mean() {
        TokenMatch match = TokenMatch.of(EAST, new double[] {7}, NORTH_AND_EAST, new double[] {1, 3});

        assertThat(match.recall()).isEqualTo(0.75);
    }

    @Test
    void a_text_without_tokens_scores_0() {
        assertThat(TokenMatch.of(new double[0][], EAST)).isEqualTo(new TokenMatch(0, 0, 0));
        assertThat(TokenMatch.of(EAST, new double[0][])).isEqualTo(new TokenMatch(0, 0, 0));
    }

    @Test
    void opposite_and_absent_directions() {
        assertThat(TokenMatch.of(EAST, new double[][] {{-1, 0}}).f1()).isCloseTo(-1, within(EXACT));
        assertThat(TokenMatch.of(EAST, new double[][] {{0, 0}})).isEqualTo(new TokenMatch(0, 0, 0));
    }

    @Test
    void the_size_of_vectors_does_not_matter() {
        double[][] tiny = {{3e-200, 4e-200}};
        double[][] huge = {{3e200, 4e200}};

        assertThat(TokenMatch.of(tiny, huge).f1()).isCloseTo(1, within(EXACT));
    }

    @Test
    void rescaling_makes_the_baseline_0_and_keeps_1() {
        TokenMatch baseline = new TokenMatch(0.5, 0.6, 0.8);

        assertThat(new TokenMatch(1, 0.6, 0.7).rescaled(baseline).precision()).isEqualTo(1);
        assertThat(new TokenMatch(1, 0.6, 0.7).rescaled(baseline).recall()).isZero();
        assertThat(new TokenMatch(1, 0.6, 0.7).rescaled(baseline).f1()).isCloseTo(-0.5, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> baseline.rescaled(new TokenMatch(1, 0, 0)))
                .withMessage("baseline must be below 1, was 1.0");
    }

    @Test
    void several_references() {
        TokenMatch first = new TokenMatch(0.9, 0.1, 0.4);
        TokenMatch second = new TokenMatch(0.5, 0.6, 0.5);
        TokenMatch third = new TokenMatch(0.1, 0.2, 0.5);

        assertThat(TokenMatch.bestF1(List.of(first, second, third))).isEqualTo(second);
        assertThat(TokenMatch.largest(List.of(first, second, third))).isEqualTo(new TokenMatch(0.9, 0.6, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> TokenMatch.bestF1(List.of()));
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenMatch.of(EAST, new double[][] {{1, 2, 3}}))
                .withMessage("vectors must be as long, were 2 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenMatch.of(new double[][] {{1}, {1, 2}}, EAST))
                .withMessage("vectors must be as long, were 1 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenMatch.of(EAST, new double[2], EAST, new double[1]))
                .withMessage("vectors and weights must be as many, were 1 and 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenMatch.of(EAST, new double[1], EAST, new double[1]))
                .withMessage("weights must have a positive sum, was 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenMatch.of(EAST, new double[] {-1}, EAST, new double[] {1}))
                .withMessage("weight must not be negative, was -1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenMatch(Double.NaN, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void laws(long seed) {
        Random random = new Random(seed);
        double[][] a = matrix(random);
        double[][] b = matrix(random);
        TokenMatch there = TokenMatch.of(a, b);
        TokenMatch back = TokenMatch.of(b, a);

        assertThat(there.precision()).isCloseTo(back.recall(), within(EXACT)).isBetween(-1.0 - EXACT, 1.0 + EXACT);
        assertThat(there.f1()).isCloseTo(back.f1(), within(1e-12));
        assertThat(TokenMatch.of(a, a).f1()).isCloseTo(1, within(1e-12));
    }

    private static double[][] matrix(Random random) {
        double[][] rows = new double[1 + random.nextInt(6)][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = random.doubles(5, -1, 1).toArray();
        }
        return rows;
    }
}
