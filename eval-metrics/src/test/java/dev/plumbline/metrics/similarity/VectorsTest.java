package dev.plumbline.metrics.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorsTest {

    private static final double[] A = {3, 4};
    private static final double[] B = {4, -3};

    @Test
    void measures_of_a_right_angle() {
        assertThat(Vectors.cosine(A, B)).isZero();
        assertThat(Vectors.dot(A, B)).isZero();
        assertThat(Vectors.euclidean(A, B)).isCloseTo(Math.sqrt(50), within(1e-15));
        assertThat(Vectors.manhattan(A, B)).isEqualTo(8);
        assertThat(Vectors.cosine(new float[] {1, 0}, new float[] {1, 1})).isCloseTo(Math.sqrt(0.5), within(1e-15));
    }

    @Test
    void zeros_and_nothing_have_cosine_0() {
        assertThat(Vectors.cosine(A, new double[2])).isZero();
        assertThat(Vectors.cosine(new double[0], new double[0])).isZero();
        assertThat(Vectors.euclidean(A, A)).isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-320, 1e-200, 1, 1e200, 1e307})
    void scale_does_not_change_the_cosine(double scale) {
        double[] scaled = {3 * scale, 4 * scale};

        assertThat(Vectors.cosine(scaled, new double[] {1, 0})).isCloseTo(0.6, within(1e-3));
        assertThat(Vectors.euclidean(scaled, new double[2])).isCloseTo(5 * scale, within(scale / 100));
    }

    @Test
    void what_no_double_can_hold_is_an_error() {
        double[] huge = {Double.MAX_VALUE, Double.MAX_VALUE};
        double[] negative = {-Double.MAX_VALUE, -Double.MAX_VALUE};

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Vectors.dot(huge, huge));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Vectors.manhattan(huge, negative));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Vectors.euclidean(huge, negative));
        assertThat(Vectors.cosine(huge, negative)).isCloseTo(-1, within(1e-15));
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vectors.cosine(A, new double[3]))
                .withMessage("vectors must be as long, were 2 and 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vectors.dot(A, new double[] {0, Double.NaN}))
                .withMessage("component must be finite, was NaN");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void laws(long seed) {
        Random random = new Random(seed);
        int length = 1 + random.nextInt(20);
        double[] a = random.doubles(length, -5, 5).toArray();
        double[] b = random.doubles(length, -5, 5).toArray();

        assertThat(Vectors.cosine(a, b)).isEqualTo(Vectors.cosine(b, a)).isBetween(-1 - 1e-15, 1 + 1e-15);
        assertThat(Vectors.cosine(a, a)).isCloseTo(1, within(1e-15));
        assertThat(Vectors.euclidean(a, b)).isLessThanOrEqualTo(Vectors.manhattan(a, b) + 1e-12);
        assertThat(Vectors.euclidean(a, b) * Vectors.euclidean(a, b))
                .isCloseTo(Vectors.dot(a, a) + Vectors.dot(b, b) - 2 * Vectors.dot(a, b), within(1e-9));
    }
}
