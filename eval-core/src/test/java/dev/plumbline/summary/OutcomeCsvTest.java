package dev.plumbline.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.dataset.Example;
import dev.plumbline.metric.Score;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.outcome.Scores;
import dev.plumbline.outcome.WorkUnit;
import dev.plumbline.variant.Output;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeCsvTest {

    private static final List<String> METRICS = List.of("exact-match", "words");
    private static final String HEADER = "id,cluster,variant,repetition,status,problem,latency_ms,output,"
            + "exact-match,exact-match.reason,words,words.reason\n";

    @Test
    @DefaultLocale("de-DE")
    void writes_a_row_for_each_outcome() throws IOException {
        Example clustered = Example.builder("b").input("in").cluster("doc, 1").build();
        assertThat(csv(
                        METRICS,
                        completed("two\nlines \"quoted\"", Score.of(1), Score.of(2.5, "a, b")),
                        completed("", Score.undefined("no reference"), Score.of(0)),
                        new Outcome.Failed(
                                new WorkUnit(2, clustered, "v", 2), new IllegalStateException("boom"), Duration.ZERO),
                        new Outcome.TimedOut(new WorkUnit(3, clustered, "v", 3), Duration.ofSeconds(1))))
                .isEqualTo(HEADER
                        + "a,,v,1,COMPLETED,,1.5,\"two\nlines \"\"quoted\"\"\",1.0,,2.5,\"a, b\"\n"
                        + "a,,v,1,COMPLETED,,1.5,,,\"no reference\",0.0,\n"
                        + "b,\"doc, 1\",v,2,FAILED,\"IllegalStateException: boom\",,,,,,\n"
                        + "b,\"doc, 1\",v,3,TIMED_OUT,\"no output within PT1S\",,,,,,\n");
    }

    @Test
    void without_outcomes_there_is_the_header_alone() throws IOException {
        assertThat(csv(METRICS)).isIn(HEADER, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=\uD83D"})
    void what_a_spreadsheet_would_take_for_a_formula_is_made_inert(String text) throws IOException {
        String row = csv(List.of("m"), completed(text, Score.of(-1, text)));

        assertThat(row).contains("'" + text.replace("\uD83D", "\uFFFD")).contains(",-1.0,");
        assertThat(row.split("'", -1)).hasSize(3);
    }

    @Test
    void ids_variants_and_problems_are_made_inert_too() throws IOException {
        Outcome outcome = new Outcome.Failed(
                new WorkUnit(0, Example.of("=id", "in"), "-v", 1), new IllegalStateException(), Duration.ZERO);

        assertThat(csv(List.of("m"), outcome)).contains("\n\"'=id\",,\"'-v\",1,FAILED,IllegalStateException,");
    }

    @Test
    void half_of_a_surrogate_pair_is_replaced() throws IOException {
        assertThat(csv(List.of("m"), completed("cut \uD83D", Score.of(1))))
                .contains("cut \uFFFD")
                .doesNotContain("\uD83D");
    }

    @Test
    void a_metric_named_like_a_column_gets_a_column_of_its_own() throws IOException {
        assertThat(csv(List.of("output"), completed(List.of("output"), "text", Score.of(1, "why"))))
                .isEqualTo("id,cluster,variant,repetition,status,problem,latency_ms,output,"
                        + "metric.output,metric.output.reason\n"
                        + "a,,v,1,COMPLETED,,1.5,text,1.0,why\n");
    }

    private static Outcome completed(String output, Score... scores) {
        return completed(scores.length == 2 ? METRICS : List.of("m"), output, scores);
    }

    private static Outcome completed(List<String> metrics, String output, Score... scores) {
        return new Outcome.Completed(
                new WorkUnit(0, Example.of("a", "in"), "v", 1),
                Output.of(output),
                Scores.of(metrics, List.of(scores)),
                Duration.ofNanos(1_500_000));
    }

    private static String csv(List<String> metrics, Outcome... outcomes) throws IOException {
        StringWriter out = new StringWriter();
        OutcomeCsv.write(Stream.of(outcomes), metrics, out);
        return out.toString();
    }
}
