package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.CorpusMetric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import dev.plumbline.variant.Output;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusMetricInRunTest {

    /** Hits over tries, where an output of n characters is n tries and its example's number says how many hit. */
    private static final CorpusMetric RATIO = new CorpusMetric() {
        @Override
        public String name() {
            return "ratio";
        }

        @Override
        public Range range() {
            return Range.UNIT;
        }

        @Override
        public Score score(Sample sample) {
            return score(statistics(sample));
        }

        @Override
        public Statistics statistics(Sample sample) {
            String text = sample.output().text();
            if (text.isEmpty()) {
                return Statistics.none("the output is empty");
            }
            return Statistics.of(Integer.parseInt(sample.example().id()), text.length());
        }

        @Override
        public Score score(Statistics sum) {
            return sum.isNone()
                    ? Score.undefined(Objects.requireNonNull(sum.reason()))
                    : Score.of(sum.value(0) / sum.value(1));
        }
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 8})
    void the_value_of_the_corpus_is_that_of_the_sums_and_not_the_mean(int concurrency) {
        EvaluationRun run = Evaluation.of(Fixtures.examples(3))
                .variant("app", example -> Output.of("x".repeat(10 * Integer.parseInt(example.id()) * 2)))
                .variant("short", example -> Output.of("xxxx"))
                .metric(RATIO)
                .concurrency(concurrency)
                .run();

        assertThat(run.summary().corpus("app", "ratio")).isEqualTo(Score.of(6 / 120.0));
        assertThat(run.summary().corpus("short", "ratio")).isEqualTo(Score.of(6 / 12.0));
        assertThat(run.summary().metric("short", "ratio").mean()).isEqualTo((1 + 2 + 3) / 4.0 / 3);
        assertThat(run.summary().toJson()).contains("\"corpus\" : 0.05");
        assertThat(run.summary().toString()).contains("0.050").contains("0.500");
    }

    @Test
    void a_sample_that_cannot_count_is_undefined_with_its_reason() {
        EvaluationRun run = Evaluation.of(Fixtures.examples(4))
                .variant("app", example -> Output.of(example.id().equals("2") ? "" : "xxxxxxxx"))
                .metric(RATIO)
                .run();

        assertThat(run.summary().corpus("app", "ratio")).isEqualTo(Score.of(8 / 24.0));
        assertThat(run.summary().metric("app", "ratio").undefined()).isEqualTo(1);
        assertThat(run.summary().metric("app", "ratio").firstUndefined()).isEqualTo("example '2': the output is empty");
    }

    @Test
    void nothing_that_counts_gives_an_undefined_corpus_and_no_number() {
        EvaluationRun run = Evaluation.of(Fixtures.examples(2))
                .variant("app", example -> Output.of(""))
                .metric(RATIO)
                .run();

        assertThat(run.summary().corpus("app", "ratio")).isEqualTo(Score.undefined("no unit counts"));
        assertThat(run.summary().toJson()).contains("\"corpus\" : null").doesNotContain("NaN");
    }

    @Test
    void an_ordinary_metric_has_no_corpus_value() {
        EvaluationRun run = Fixtures.evaluation(1, Fixtures.RIGHT).run();

        assertThat(run.summary().corpus("app", "match")).isNull();
    }
}
