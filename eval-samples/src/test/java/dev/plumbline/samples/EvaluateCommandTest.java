package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateCommandTest {

    private static final String JSON_LINES = """
            {"q":"2+2?","gold":"A: 4","a":{"text":"I add.\\nA: 4"},"b":"A: 5","doc":"d1","ok":true}
            {"q":"big?","gold":"A: 1,000","a":{"text":"A: 1000"},"b":"A: 1,000","doc":"d1","ok":0.5}
            {"q":"none?","gold":"A: 7","a":{"text":"I do not know."},"b":"A: 7","doc":"d2","ok":"high"}
            """;

    @TempDir
    Path folder;

    @Test
    void scores_each_output_against_the_reference() throws IOException {
        Path json = folder.resolve("run.json");
        CommandRun run = evaluate("--metric", "exact-match", "--json", json);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("data: 3 examples × 2 variants (dataset data, version ")
                .containsPattern("(?m)^a +exact-match +0\\.667 +\\[.*] +2 of 3 +3 +0 +0$")
                .containsPattern("(?m)^b +exact-match +0\\.667 +\\[.*] +2 of 3 +3 +0 +0$");
        JsonNode a = ReportFiles.json(json).at("/variants/a");
        assertThat(a.at("/outcomes/completed").asInt()).isEqualTo(3);
        assertThat(a.at("/metrics/exact-match/n").asInt()).isEqualTo(3);
        assertThat(a.at("/metrics/exact-match/passed").asInt()).isEqualTo(2);
        assertThat(a.at("/metrics/exact-match/undefined").asInt()).isZero();
        assertThat(a.at("/metrics/exact-match/failed").asInt()).isZero();
        assertThat(a.at("/metrics/exact-match/mean").asDouble()).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(a.at("/metrics/exact-match/standardError").asDouble()).isCloseTo(1 / 3.0, within(1e-12));
        // Wilson's interval of 2 in 3.
        assertThat(a.at("/metrics/exact-match/interval/lower").asDouble()).isCloseTo(0.207660, within(1e-6));
        assertThat(a.at("/metrics/exact-match/interval/upper").asDouble()).isCloseTo(0.938508, within(1e-6));
        assertThat(a.at("/metrics/exact-match/interval/method").asText()).isEqualTo("Wilson");
    }

    @Test
    void writes_every_output_with_its_scores() throws IOException {
        Path csv = folder.resolve("cases.csv");
        evaluate("--metric", "exact-match", "--csv", csv);

        List<Map<String, String>> rows = ReportFiles.csv(csv);
        assertThat(rows).extracting(row -> row.get("id")).containsExactly("1", "1", "2", "2", "3", "3");
        assertThat(rows).extracting(row -> row.get("variant")).containsExactly("a", "b", "a", "b", "a", "b");
        assertThat(rows)
                .extracting(row -> row.get("exact-match"))
                .containsExactly("1.0", "0.0", "1.0", "1.0", "0.0", "1.0");
        assertThat(rows.get(0)).containsEntry("output", "I add.\nA: 4").containsEntry("status", "COMPLETED");
        assertThat(rows.get(4))
                .containsEntry("exact-match.reason", "the output has no answer that matches A:\\s*(.+?)\\s*$");
    }

    @Test
    void takes_numbers_and_truths_of_the_data_as_a_metric() throws IOException {
        Path csv = folder.resolve("cases.csv");
        CommandRun run = CommandRun.of("evaluate", "--data", data(), "--score", "ok=ok", "--csv", csv);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^data +ok +0\\.750 +\\[.*] +2 +1 +0$")
                .contains("! data, ok: 1 undefined, the first: example '3': the recorded value is not a number\n");
        assertThat(ReportFiles.csv(csv)).extracting(row -> row.get("ok")).containsExactly("1.0", "0.5", "");
    }

    @Test
    void takes_ids_and_clusters_from_the_data() throws IOException {
        Path csv = folder.resolve("cases.csv");
        Path json = folder.resolve("run.json");
        evaluate("--metric", "exact-match", "--id", "q", "--cluster", "doc", "--csv", csv, "--json", json);

        assertThat(ReportFiles.csv(csv))
                .extracting(row -> row.get("id"))
                .containsExactly("2+2?", "2+2?", "big?", "big?", "none?", "none?");
        assertThat(ReportFiles.csv(csv))
                .extracting(row -> row.get("cluster"))
                .containsExactly("d1", "d1", "d1", "d1", "d2", "d2");
        // Two clusters allow no interval.
        assertThat(ReportFiles.json(json)
                        .at("/variants/a/metrics/exact-match/interval")
                        .isNull())
                .isTrue();
    }

    @Test
    void takes_the_first_rows_only() throws IOException {
        assertThat(evaluate("--metric", "exact-match", "--limit", "1").out())
                .startsWith("data: 1 example × 2 variants");
    }

    @Test
    void keeps_separators_if_asked_to() throws IOException {
        assertThat(evaluate("--metric", "exact-match", "--keep-separators").out())
                .containsPattern("(?m)^a +exact-match +0\\.333 ")
                .containsPattern("(?m)^b +exact-match +0\\.667 ");
    }

    @Test
    void takes_several_metrics_with_arguments() throws IOException {
        CommandRun run =
                evaluate("--metric", "numeric-match:1", "--metric", "words", "--metric", "regex-match:^\\d{1,9}$");

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("(?m)^b +numeric-match +1\\.000 ")
                .containsPattern("(?m)^b +words +1\\.000 ")
                .containsPattern("(?m)^b +regex-match +1\\.000 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.csv", "data.json", "data.jsonl"})
    void reads_every_format(String name) throws IOException {
        String content = switch (name) {
            case "data.csv" -> "q,gold,out\nwhy,\"so,\nthen\",\"so,\nthen\"\nwho,me,you\n";
            case "data.json" -> "[{\"gold\":\"x\",\"out\":\"x\"},{\"gold\":\"x\",\"out\":\"y\"}]";
            default -> "\uFEFF{\"gold\":\"x\",\"out\":\"x\"}\r\n\r\n{\"gold\":\"x\",\"out\":\"y\"}\r\n";
        };
        Path file = Files.writeString(folder.resolve(name), content);
        CommandRun run = CommandRun.of(
                "evaluate", "--data", file, "--reference", "gold", "--output", "m=out", "--metric", "exact-match");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsPattern("(?m)^m +exact-match +0\\.500 +\\[.*] +1 of 2 +2 +0 +0$");
    }

    @Test
    void null_output_is_a_failed_outcome_and_no_error() throws IOException {
        Path file = Files.writeString(
                folder.resolve("data.jsonl"), "{\"gold\":\"x\",\"out\":\"x\"}\n{\"gold\":\"x\",\"out\":null}\n");
        Path json = folder.resolve("run.json");
        CommandRun run = CommandRun.of(
                "evaluate",
                "--data",
                file,
                "--reference",
                "gold",
                "--output",
                "m=out",
                "--metric",
                "exact-match",
                "--json",
                json);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .containsPattern("(?m)^m +exact-match +1\\.000 +\\[.*] +1 of 1 +1 +0 +1$")
                .contains("! m: 1 of 2 units have no output, the first: example '2': ");
        assertThat(ReportFiles.json(json).at("/variants/m/outcomes/failed").asInt())
                .isEqualTo(1);
        assertThat(ReportFiles.json(json)
                        .at("/variants/m/metrics/exact-match/failed")
                        .asInt())
                .isEqualTo(1);
        assertThat(ReportFiles.json(json)
                        .at("/variants/m/metrics/exact-match/n")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void writes_the_tables_as_markdown() throws IOException {
        Path markdown = folder.resolve("summary.md");
        evaluate("--metric", "exact-match", "--markdown", markdown);

        assertThat(markdown)
                .content(StandardCharsets.UTF_8)
                .startsWith("### data: 3 examples × 2 variants")
                .contains("| a | exact-match | 0.667 |");
    }

    private CommandRun evaluate(Object... more) throws IOException {
        Object[] common = {
            "evaluate",
            "--data",
            data(),
            "--input",
            "q",
            "--reference",
            "gold",
            "--output",
            "a=a.text",
            "--output",
            "b=/b",
            "--extract",
            "A:\\s*(.+?)\\s*$"
        };
        Object[] all = new Object[common.length + more.length];
        System.arraycopy(common, 0, all, 0, common.length);
        System.arraycopy(more, 0, all, common.length, more.length);
        return CommandRun.of(all);
    }

    private Path data() throws IOException {
        return Files.writeString(folder.resolve("data.jsonl"), JSON_LINES);
    }
}
