package dev.plumbline.metrics.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerplexityTest {

    @Test
    void a_uniform_guess_among_n_has_perplexity_n() {
        double[] tokens = new double[7];
        Arrays.fill(tokens, Math.log(1.0 / 32));
        Perplexity perplexity = Perplexity.of(List.of(tokens));

        assertThat(perplexity.value().value()).isCloseTo(32, within(1e-12));
        assertThat(perplexity.bitsPerToken().value()).isCloseTo(5, within(1e-12));
        assertThat(perplexity.meanNegativeLogLikelihood().value()).isCloseTo(Math.log(32), within(1e-12));
    }

    @Test
    void long_sequences_weigh_more_unless_the_mean_is_over_sequences() {
        Perplexity perplexity = Perplexity.of(
                List.of(new double[] {Math.log(0.5), Math.log(0.5), Math.log(0.5)}, new double[] {Math.log(1.0 / 32)}));

        assertThat(perplexity.value().value()).isCloseTo(4, within(1e-12));
        assertThat(perplexity.meanOverSequences().value()).isCloseTo(17, within(1e-12));
    }

    @Test
    void certainty_has_perplexity_1() {
        assertThat(Perplexity.of(List.of(new double[] {0, 1e-7})).value().value())
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void what_is_infinite_is_undefined() {
        Perplexity impossible = Perplexity.of(List.of(new double[] {-1, Double.NEGATIVE_INFINITY}));
        Perplexity beyond = Perplexity.of(List.of(new double[] {-800}));

        assertThat(impossible.value().isDefined()).isFalse();
        assertThat(impossible.meanOverSequences().isDefined()).isFalse();
        assertThat(impossible.meanNegativeLogLikelihood().isDefined()).isFalse();
        assertThat(impossible.bitsPerToken().isDefined()).isFalse();
        assertThat(beyond.value().isDefined()).isFalse();
        assertThat(beyond.meanNegativeLogLikelihood().value()).isEqualTo(800);
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Perplexity.of(List.of()))
                .withMessage("sequences must not be empty, were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Perplexity.of(List.of(new double[0])))
                .withMessage("sequence must have a token, had 0");
        for (double wrong : new double[] {0.5, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Perplexity.of(List.of(new double[] {wrong})))
                    .withMessage("log-probability must not be positive, was " + wrong);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void one_sequence_has_one_perplexity_whatever_the_order_of_tokens(long seed) {
        Random random = new Random(seed);
        double[] tokens = random.doubles(1 + random.nextInt(50), -10, 0).toArray();
        double[] reversed = new double[tokens.length];
        Arrays.setAll(reversed, i -> tokens[tokens.length - 1 - i]);
        Perplexity perplexity = Perplexity.of(List.of(tokens));

        assertThat(perplexity.value().value())
                .isGreaterThanOrEqualTo(1)
                .isCloseTo(perplexity.meanOverSequences().value(), within(1e-9))
                .isCloseTo(Perplexity.of(List.of(reversed)).value().value(), within(1e-9));
    }
}
