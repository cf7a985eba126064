package dev.plumbline.metrics.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfusionMatrixTest {

    private static final double EXACT = 1e-15;

    private final ConfusionMatrix matrix = ConfusionMatrix.of(
            List.of("oak", "oak", "elm", "elm", "elm", "fir"), List.of("oak", "elm", "elm", "elm", "yew", "oak"));

    @Test
    void counts_by_true_and_predicted_label() {
        assertThat(matrix.labels()).containsExactly("elm", "fir", "oak", "yew");
        assertThat(matrix.count("elm", "elm")).isEqualTo(2);
        assertThat(matrix.count("oak", "elm")).isEqualTo(1);
        assertThat(matrix.count("elm", "oak")).isZero();
        assertThat(matrix.count("elm", "ash")).isZero();
        assertThat(matrix.total()).isEqualTo(6);
        assertThat(matrix.accuracy()).isEqualTo(0.5);
    }

    @Test
    void scores_of_a_class() {
        ClassScores elm = matrix.scores("elm");

        assertThat(elm.precision()).isCloseTo(2.0 / 3, within(EXACT));
        assertThat(elm.recall()).isCloseTo(2.0 / 3, within(EXACT));
        assertThat(elm.f1()).isCloseTo(2.0 / 3, within(EXACT));
        assertThat(elm.support()).isEqualTo(3);
    }

    @Test
    void a_class_that_is_never_predicted_or_never_true_scores_0() {
        assertThat(matrix.scores("fir")).isEqualTo(new ClassScores(0, 0, 0, 1));
        assertThat(matrix.scores("yew")).isEqualTo(new ClassScores(0, 0, 0, 0));
        assertThat(matrix.scores("ash")).isEqualTo(new ClassScores(0, 0, 0, 0));
    }

    @Test
    void averages_over_classes() {
        assertThat(matrix.scores(Average.MICRO)).isEqualTo(new ClassScores(0.5, 0.5, 0.5, 6));
        assertThat(matrix.scores(Average.MACRO).precision()).isCloseTo((2.0 / 3 + 0.5) / 4, within(EXACT));
        assertThat(matrix.scores(Average.MACRO).recall()).isCloseTo((2.0 / 3 + 0.5) / 4, within(EXACT));
        assertThat(matrix.scores(Average.WEIGHTED).recall()).isCloseTo(matrix.accuracy(), within(EXACT));
    }

    /** The table of Wikipedia's article on the phi coefficient: TP 6, FN 2, FP 1, TN 3 gives 0.478. */
    @Test
    void a_published_matthews_correlation() {
        List<String> actual = repeated("cat", 8, "dog", 4);
        List<String> predicted = Stream.of(repeated("cat", 6, "dog", 2), repeated("cat", 1, "dog", 3))
                .flatMap(List::stream)
                .toList();

        assertThat(ConfusionMatrix.of(actual, predicted).matthewsCorrelation()).isCloseTo(0.478, within(5e-4));
    }

    @Test
    void a_constant_side_has_no_correlation() {
        assertThat(ConfusionMatrix.of(List.of("a", "a"), List.of("a", "b")).matthewsCorrelation())
                .isZero();
        assertThat(ConfusionMatrix.of(List.of("a"), List.of("a")).matthewsCorrelation())
                .isZero();
    }

    @Test
    void labels_are_in_the_order_of_code_points() {
        String beyond = "\ud83c\udf33";
        String privateUse = "\ue000";

        assertThat(ConfusionMatrix.of(List.of(beyond, "a"), List.of(privateUse, "aa"))
                        .labels())
                .containsExactly("a", "aa", privateUse, beyond);
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConfusionMatrix.of(List.of("a"), List.of()))
                .withMessage("true and predicted labels must be as many and at least one, were 1 and 0");
        assertThatIllegalArgumentException().isThrownBy(() -> ConfusionMatrix.of(List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void laws(long seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(40);
        List<String> actual = labels(random, size);
        List<String> predicted = labels(random, size);
        ConfusionMatrix whole = ConfusionMatrix.of(actual, predicted);
        ConfusionMatrix swapped = ConfusionMatrix.of(predicted, actual);
        ConfusionMatrix parts = ConfusionMatrix.of(actual.subList(0, 1), predicted.subList(0, 1))
                .plus(ConfusionMatrix.of(actual.subList(1, size), predicted.subList(1, size)));

        assertThat(whole.matthewsCorrelation())
                .isBetween(-1.0, 1.0)
                .isCloseTo(swapped.matthewsCorrelation(), within(1e-12));
        assertThat(whole.scores(Average.MACRO).precision())
                .isCloseTo(swapped.scores(Average.MACRO).recall(), within(1e-12));
        assertThat(whole.scores(Average.WEIGHTED).recall()).isCloseTo(whole.accuracy(), within(1e-12));
        assertThat(whole.scores(Average.MICRO).f1()).isEqualTo(whole.accuracy());
        assertThat(parts.labels()).isEqualTo(whole.labels());
        assertThat(parts.matthewsCorrelation()).isEqualTo(whole.matthewsCorrelation());
        assertThat(ConfusionMatrix.of(actual, actual).accuracy()).isEqualTo(1);
    }

    private static List<String> labels(Random random, int size) {
        return Stream.generate(() -> "label" + random.nextInt(4)).limit(size).toList();
    }

    private static List<String> repeated(String first, int firstCount, String second, int secondCount) {
        return Stream.concat(
                        Stream.generate(() -> first).limit(firstCount),
                        Stream.generate(() -> second).limit(secondCount))
                .toList();
    }
}
