package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.summarization.Rouge;
import dev.plumbline.metrics.translation.Bleu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricCatalogTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("names")
    void a_metric_has_the_name_in_a_run_that_it_is_asked_for_by(String name) {
        assertThat(MetricCatalog.metric(name).name()).isEqualTo(name);
    }

    static Stream<String> names() {
        return StreamSupport.stream(new MetricCatalog.Names().spliterator(), false)
                .filter(name -> !name.equals("regex-match") && !name.equals("json-field-match"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bleu",
                "corpus-bleu",
                "ter",
                "gleu",
                "rouge1",
                "rouge2",
                "rougeL",
                "rougeLsum",
                "meteor",
                "token-f1",
                "squad-exact-match",
                "wer",
                "cer",
                "corpus-ter",
                "levenshtein-similarity",
                "jaro-winkler",
                "jaccard"
            })
    void the_metrics_of_texts_against_references_are_there(String name) {
        assertThat(names()).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "chrf, chrF2",
        "chrf++, chrF2++",
        "corpus-chrF++, corpus-chrF2++",
        "CHRF2, chrF2",
        "rougelsum, rougeLsum",
        "WER, wer"
    })
    void case_and_the_usual_beta_may_be_left_out(String asked, String found) {
        assertThat(MetricCatalog.metric(asked).name()).isEqualTo(found);
    }

    @Test
    void rouge_stems_if_asked() {
        Metric stemmed = MetricCatalog.metric("rouge1:stem");

        assertThat(stemmed.name()).isEqualTo("rouge1");
        assertThat(score(stemmed)).isEqualTo(1);
        assertThat(score(MetricCatalog.metric("rouge1"))).isEqualTo(0.5);
    }

    private static double score(Metric metric) {
        return ((TextMetric) metric).score("cats slept", "cat slept").value();
    }

    @Test
    void an_evaluation_reports_them() throws IOException {
        List<String> outputs = List.of("a cat sat on the mat", "it rained all day long");
        List<String> references = List.of("the cat sat on the mat", "it rained the whole day long");
        Path data = folder.resolve("data.csv");
        Files.writeString(
                data,
                "output,reference\n" + outputs.get(0) + "," + references.get(0) + "\n" + outputs.get(1) + ","
                        + references.get(1) + "\n");
        Path json = folder.resolve("run.json");

        CommandRun run = CommandRun.of(
                "evaluate",
                "--data",
                data,
                "--reference",
                "reference",
                "--output",
                "a=output",
                "--metric",
                "corpus-bleu",
                "--metric",
                "rougeL:stem",
                "--json",
                json);

        assertThat(run.err()).isEmpty();
        JsonNode metrics = ReportFiles.json(json).at("/variants/a/metrics");
        assertThat(metrics.at("/corpus-bleu/corpus").asDouble())
                .isEqualTo(Bleu.corpus()
                        .score(outputs, references.stream().map(List::of).toList())
                        .value());
        double mean = (rougeL(outputs.get(0), references.get(0)) + rougeL(outputs.get(1), references.get(1))) / 2;
        assertThat(metrics.at("/rougeL/mean").asDouble()).isCloseTo(mean, within(1e-12));
    }

    private static double rougeL(String output, String reference) {
        return Rouge.l().stemmed().score(output, reference).value();
    }
}
