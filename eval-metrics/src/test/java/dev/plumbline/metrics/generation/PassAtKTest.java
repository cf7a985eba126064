package dev.plumbline.metrics.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassAtKTest {

    @ParameterizedTest
    @CsvSource({
        // attempts, passed, k, at least one, all
        "3, 0, 3, 0, 0",
        "3, 3, 3, 1, 1",
        "1, 1, 1, 1, 1",
        "4, 1, 1, 0.25, 0.25",
        "4, 1, 4, 1, 0",
        "4, 2, 2, 0.8333333333333334, 0.16666666666666666",
        "10, 9, 2, 1, 0.8",
    })
    void edge_cases(int attempts, int passed, int k, double any, double all) {
        assertThat(PassAtK.of(k).any(attempts, passed)).isCloseTo(any, within(1e-15));
        assertThat(PassAtK.of(k).all(attempts, passed)).isCloseTo(all, within(1e-15));
    }

    @Test
    void problems_count_alike_whatever_their_attempts() {
        List<Attempts> problems = List.of(new Attempts(4, 1), new Attempts(100, 100));

        assertThat(PassAtK.of(1).any(problems)).isEqualTo(0.625);
        assertThat(PassAtK.of(2).all(problems)).isEqualTo(0.5);
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PassAtK.of(0)).withMessage("k must be at least 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassAtK.of(3).any(2, 1))
                .withMessage("attempts must be at least k = 3, was 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassAtK.of(1).all(2, 3))
                .withMessage("passed must be within 0 and 2, was 3");
        assertThatIllegalArgumentException().isThrownBy(() -> new Attempts(2, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PassAtK.of(1).any(List.of()))
                .withMessage("problems must not be empty, were 0");
    }

    @Test
    void it_agrees_with_exact_binomial_coefficients() {
        for (int n : new int[] {1, 2, 7, 40, 200}) {
            for (int c = 0; c <= n; c += 1 + n / 9) {
                for (int k = 1; k <= n; k += 1 + n / 7) {
                    assertThat(PassAtK.of(k).all(n, c)).isCloseTo(ratio(c, n, k), within(1e-13));
                    assertThat(PassAtK.of(k).any(n, c)).isCloseTo(1 - ratio(n - c, n, k), within(1e-13));
                }
            }
        }
    }

    private static double ratio(int part, int whole, int k) {
        return new BigDecimal(binomial(part, k))
                .divide(new BigDecimal(binomial(whole, k)), MathContext.DECIMAL64)
                .doubleValue();
    }

    private static BigInteger binomial(int n, int k) {
        BigInteger value = k > n ? BigInteger.ZERO : BigInteger.ONE;
        for (int i = 0; i < Math.min(k, n); i++) {
            value = value.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
        }
        return value;
    }
}
