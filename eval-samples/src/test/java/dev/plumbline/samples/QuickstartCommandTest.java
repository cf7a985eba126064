package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartCommandTest {

    @TempDir
    Path folder;

    @Test
    void prints_the_summary_and_writes_the_reports() throws IOException {
        Path out = folder.resolve("new").resolve("quickstart");
        CommandRun run = CommandRun.of("quickstart", "--out", out);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("contracts: 72 examples × 2 variants")
                .containsPattern("(?m)^terse +squad-exact-match +0\\.597 +\\[.*] +43 of 72 +72 +0 +0$")
                .containsPattern("(?m)^guided +squad-exact-match +0\\.806 +\\[.*] +58 of 72 +72 +0 +0$")
                .endsWith("in " + out + System.lineSeparator());
        JsonNode json = ReportFiles.json(out.resolve("run.json"));
        assertThat(json.at("/variants/terse/metrics/squad-exact-match/passed").asInt())
                .isEqualTo(43);
        assertThat(json.at("/variants/guided/metrics/squad-exact-match/passed").asInt())
                .isEqualTo(58);
        assertThat(ReportFiles.csv(out.resolve("cases.csv"))).hasSize(144);
        assertThat(out.resolve("summary.md")).content(StandardCharsets.UTF_8).contains("58 of 72");
        assertThat(out.resolve("contracts.jsonl")).isNotEmptyFile();
    }

    @Test
    void may_be_run_again_into_the_same_folder() {
        CommandRun.of("quickstart", "--out", folder);

        assertThat(CommandRun.of("quickstart", "--out", folder).exitCode()).isZero();
    }

    @Test
    void a_folder_that_cannot_be_made_is_explained_in_one_line() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        CommandRun run = CommandRun.of("quickstart", "--out", file);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(file.resolve("contracts.jsonl") + ": cannot be written: ")
                .hasLineCount(1);
    }
}
