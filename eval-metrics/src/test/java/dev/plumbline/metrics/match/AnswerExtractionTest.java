package dev.plumbline.metrics.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.dataset.Example;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import dev.plumbline.model.Usage;
import dev.plumbline.variant.Output;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerExtractionTest {

    private static final AnswerExtraction ANSWER = AnswerExtraction.of("A:\\s*(.+?)\\s*$");

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
                    'A: 18',                        18
                    'I add.\nA: 18 \n',             18
                    'A: 1\nA: 2',                   2
                    'A: 65,960',                    65960
                    'A: $1,250,000.50',             $1250000.50
                    'A: -1,000',                    -1000
                    'A: 12,345%',                   12345%
                    'A: 1,23',                      '1,23'
                    'A: 1,000 apples',              '1,000 apples'
                    'A: red, blue',                 'red, blue'
                    'A:',                           none
                    'no answer',                    none
                    '',                             none
                    """)
    void takes_the_last_match_without_thousands_separators(String text, String answer) {
        assertThat(ANSWER.extract(text)).isEqualTo(answer);
    }

    @Test
    void keeps_separators_if_asked_to() {
        assertThat(ANSWER.keepingSeparators().extract("A: 65,960")).isEqualTo("65,960");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
                    '\\d+',            'lot 27 of 36',  36
                    '(\\d+) of (\\d+)', 'lot 27 of 36', 27
                    '(?:x(\\d))|y',    'x1 y',          1
                    'x*',              'b',             ''
                    '()',              'b',             ''
                    """)
    void takes_the_first_group_or_the_whole_match(String pattern, String text, String answer) {
        assertThat(AnswerExtraction.of(pattern).extract(text)).isEqualTo(answer);
    }

    @Test
    void output_without_an_answer_gets_the_worst_score_that_there_is() throws Exception {
        Sample sample = Sample.of("I do not know", List.of("A: 1"));
        Metric up = Metric.of("m", s -> Score.of(5)).range(new Range(2, 9));
        String reason = "the output has no answer that matches A:\\s*(.+?)\\s*$";

        assertThat(ANSWER.before(up).score(sample)).isEqualTo(Score.of(2, reason));
        assertThat(ANSWER.before(Metric.of("m", s -> Score.of(5))
                                .range(new Range(2, 9))
                                .lowerIsBetter())
                        .score(sample))
                .isEqualTo(Score.of(9, reason));
        assertThat(ANSWER.before(Metric.of("m", s -> Score.of(5))).score(sample))
                .isEqualTo(Score.undefined(reason));
    }

    @Test
    void references_are_extracted_or_taken_whole() throws Exception {
        Metric metric = ANSWER.before(ExactMatch.create());

        assertThat(metric.score(Sample.of("A: 1,000", List.of("so\nA: 1000"))).value())
                .isEqualTo(1);
        assertThat(metric.score(Sample.of("A: 7", List.of("7"))).value()).isEqualTo(1);
        assertThat(metric.score(Sample.of("A: 7", List.of("8", "A: 7"))).value())
                .isEqualTo(1);
        assertThat(metric.score(Sample.of("A: 7", List.of("A: 8"))).value()).isZero();
        assertThat(metric.score(Sample.of("A: 7", List.of()))).isEqualTo(Score.undefined("there is no reference"));
    }

    @Test
    void metric_sees_the_rest_of_the_sample_as_it_is() throws Exception {
        Example example = Example.builder("id")
                .input("in")
                .variable("v", "1")
                .reference("A: r")
                .context("c")
                .metadata("m", "1")
                .cluster("k")
                .build();
        Output output = Output.of("A: x").withContext(List.of("p")).withUsage(new Usage(1, 2));
        List<Sample> seen = new ArrayList<>();
        ANSWER.before(Metric.of("m", sample -> {
                    seen.add(sample);
                    return Score.of(1);
                }))
                .score(new Sample(example, output));

        assertThat(seen)
                .containsExactly(new Sample(
                        Example.builder("id")
                                .input("in")
                                .variable("v", "1")
                                .reference("r")
                                .context("c")
                                .metadata("m", "1")
                                .cluster("k")
                                .build(),
                        output.withText("x")));
    }

    @Test
    void a_search_of_exponential_time_is_undefined() throws Exception {
        Metric metric = AnswerExtraction.of("(.*a){20}$").before(ExactMatch.create());
        Score score = metric.score(Sample.of("a".repeat(60) + "!", List.of("a")));

        assertThat(score.isDefined()).isFalse();
        assertThat(score.reason()).isEqualTo("the search for the answer was given up");
    }

    @Test
    void what_the_metric_throws_is_thrown() {
        Metric metric = ANSWER.before(Metric.of("m", sample -> {
            throw new IOException("no judge");
        }));

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> metric.score(Sample.of("A: 1", List.of())))
                .withMessage("no judge");
    }

    @Test
    void describes_itself_as_the_metric_does() {
        Metric metric = ANSWER.before(Metric.of("cost", sample -> Score.of(1))
                .range(Range.NON_NEGATIVE)
                .lowerIsBetter());

        assertThat(metric.name()).isEqualTo("cost");
        assertThat(metric.range()).isEqualTo(Range.NON_NEGATIVE);
        assertThat(metric.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    }

    @Test
    void refuses_what_is_no_pattern() {
        assertThatExceptionOfType(PatternSyntaxException.class).isThrownBy(() -> AnswerExtraction.of("["));
    }
}
