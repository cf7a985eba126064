package dev.plumbline.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.dataset.Example;
import dev.plumbline.variant.Output;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricTest {

    @Test
    void a_function_is_a_metric() throws Exception {
        FunctionMetric words =
                Metric.of("words", sample -> Score.of(sample.output().text().split(" ", -1).length));

        assertThat(words.name()).isEqualTo("words");
        assertThat(words.range()).isEqualTo(Range.UNBOUNDED);
        assertThat(words.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(words.score(Sample.of("a b c", List.of()))).isEqualTo(Score.of(3));
    }

    @Test
    void settings_do_not_change_the_metric_they_are_called_on() throws Exception {
        FunctionMetric metric = Metric.of("m", sample -> Score.of(0.5));
        FunctionMetric refined = metric.range(Range.UNIT).lowerIsBetter();

        assertThat(refined.range()).isEqualTo(Range.UNIT);
        assertThat(refined.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(refined.score(Sample.of("", List.of()))).isEqualTo(Score.of(0.5));
        assertThat(metric.range()).isEqualTo(Range.UNBOUNDED);
        assertThat(metric.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(MetricDescription.of(refined))
                .isEqualTo(new MetricDescription("m", Range.UNIT, Direction.LOWER_IS_BETTER));
    }

    @Test
    void name_must_not_be_blank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Metric.of(" ", sample -> Score.of(1)))
                .withMessage("name must not be blank, was ' '");
    }

    @Test
    void text_metric_scores_texts_and_samples_alike() {
        TextMetric metric = new TextMetric() {
            @Override
            public String name() {
                return "same";
            }

            @Override
            public Score score(String output, List<String> references) {
                return Score.passed(references.contains(output));
            }
        };
        Sample sample = new Sample(Example.of("1", "in", "x", "y"), Output.of("y"));

        assertThat(metric.score("y", "y")).isEqualTo(Score.of(1));
        assertThat(metric.score("y", "x")).isEqualTo(Score.of(0));
        assertThat(metric.score(sample)).isEqualTo(Score.of(1));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0, true",
        "0, 1, 1, true",
        "0, 1, 1.0000000001, true",
        "0, 1, 1.00001, false",
        "0, 1, -0.0000000001, true",
        "0, 1, -0.00001, false",
        "0, 100, 100.00000000000004, true",
        "0, Infinity, 1e300, true",
        "0, Infinity, -0.0000000001, false",
        "-Infinity, Infinity, -1e308, true",
        "0, 1, NaN, false",
        "-Infinity, Infinity, NaN, false"
    })
    void range_holds_its_ends_and_a_little_rounding(double lower, double upper, double value, boolean inside) {
        assertThat(new Range(lower, upper).contains(value)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 0", "NaN, 1", "0, NaN"})
    void range_refuses_ends_in_the_wrong_order(double lower, double upper) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range(lower, upper))
                .withMessage("lower must be below upper, were " + lower + " and " + upper);
    }

    @Test
    void range_knows_whether_it_is_bounded() {
        assertThat(Range.UNIT.isBounded()).isTrue();
        assertThat(Range.PERCENT.isBounded()).isTrue();
        assertThat(Range.NON_NEGATIVE.isBounded()).isFalse();
        assertThat(Range.UNBOUNDED.isBounded()).isFalse();
        assertThat(Range.PERCENT).hasToString("[0.0, 100.0]");
    }

    @Test
    void sample_of_texts_has_an_example_of_its_own() {
        Sample sample = Sample.of("out", List.of("a", "b"));

        assertThat(sample.example().id()).isEqualTo("sample");
        assertThat(sample.example().input()).isEmpty();
        assertThat(sample.example().references()).containsExactly("a", "b");
        assertThat(sample.output()).isEqualTo(Output.of("out"));
    }
}
