package dev.plumbline.metrics.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.CorpusMetric;
import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelScoresTest {

    private static final LabelScores LABELS = LabelScores.of("high", "low", "none");

    @Test
    void the_value_of_a_run_is_that_of_its_matrix() throws Exception {
        List<Sample> samples = List.of(
                sample("high", "high"), sample(" high\n", "low"), sample("low", "low"), sample("Sorry, I", "high"));

        // high: 1 of 2 predicted, 1 of 2 true; low: 1 of 1, 1 of 2; none: never.
        assertThat(value(LABELS.precision(Average.MACRO), samples)).isEqualTo(0.5);
        assertThat(value(LABELS.recall(Average.MACRO), samples)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(value(LABELS.precision(Average.MICRO), samples)).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(value(LABELS.recall(Average.MICRO), samples)).isEqualTo(0.5);
        assertThat(value(LABELS.f1(Average.WEIGHTED), samples)).isCloseTo((0.5 + 2.0 / 3) / 2, within(1e-15));
    }

    @Test
    void a_sample_alone_is_right_or_wrong() throws Exception {
        assertThat(LABELS.f1(Average.MACRO).score(sample("low", "low")).value()).isEqualTo(1);
        assertThat(LABELS.f1(Average.MACRO).score(sample("low", "high")).value())
                .isZero();
    }

    @Test
    void a_sample_without_a_known_true_label_does_not_count() throws Exception {
        CorpusMetric f1 = LABELS.f1(Average.MACRO);
        Statistics unknown = f1.statistics(sample("low", "medium"));

        assertThat(unknown.isNone()).isTrue();
        assertThat(f1.score(unknown).reason()).isEqualTo("the true label is none of the given ones");
        assertThat(f1.statistics(Sample.of("low", List.of())).reason()).isEqualTo("no reference");
    }

    @Test
    void any_of_several_references_is_right() throws Exception {
        CorpusMetric recall = LABELS.recall(Average.MICRO);

        assertThat(recall.score(recall.statistics(Sample.of("low", List.of("high", "low"))))
                        .value())
                .isEqualTo(1);
        assertThat(recall.score(recall.statistics(Sample.of("none", List.of("high", "low"))))
                        .value())
                .isZero();
    }

    @Test
    void names_and_ranges() {
        assertThat(LABELS.f1(Average.MACRO).name()).isEqualTo("macro-f1");
        assertThat(LABELS.precision(Average.MICRO).name()).isEqualTo("micro-precision");
        assertThat(LABELS.recall(Average.WEIGHTED).name()).isEqualTo("weighted-recall");
        assertThat(LABELS.matthewsCorrelation().name()).isEqualTo("mcc");
        assertThat(LABELS.f1(Average.MACRO).range()).isEqualTo(Range.UNIT);
        assertThat(LABELS.matthewsCorrelation().range()).isEqualTo(new Range(-1, 1));
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LabelScores.of("one"))
                .withMessage("labels must be two or more and differ, were [one]");
        assertThatIllegalArgumentException().isThrownBy(() -> LabelScores.of("a", " a "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LABELS.matthewsCorrelation().score(Statistics.of(1, 2)))
                .withMessage("statistics must have 12 values, was 2");
    }

    @ParameterizedTest
    @EnumSource(Average.class)
    void when_every_label_occurs_it_agrees_with_the_matrix_of_the_texts(Average average) throws Exception {
        Random random = new Random(5);
        List<String> names = List.of("high", "low", "none");
        List<String> actual = IntStream.range(0, 60)
                .mapToObj(i -> names.get(random.nextInt(3)))
                .toList();
        List<String> predicted = IntStream.range(0, 60)
                .mapToObj(i -> names.get(random.nextInt(3)))
                .toList();
        List<Sample> samples = IntStream.range(0, 60)
                .mapToObj(i -> sample(predicted.get(i), actual.get(i)))
                .toList();
        ConfusionMatrix matrix = ConfusionMatrix.of(actual, predicted);

        assertThat(value(LABELS.f1(average), samples))
                .isCloseTo(matrix.scores(average).f1(), within(1e-15));
        assertThat(value(LABELS.matthewsCorrelation(), samples)).isCloseTo(matrix.matthewsCorrelation(), within(1e-15));
    }

    private static double value(CorpusMetric metric, List<Sample> samples) throws Exception {
        Statistics sum = Statistics.none("no sample");
        for (Sample sample : samples) {
            sum = sum.plus(metric.statistics(sample));
        }
        return metric.score(sum).value();
    }

    private static Sample sample(String output, String label) {
        return Sample.of(output, List.of(label));
    }
}
