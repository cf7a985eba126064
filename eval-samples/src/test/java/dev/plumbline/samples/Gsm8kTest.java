package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recorded solutions of four models of OpenAI's grade-school-math, which carry the reference's own verdict. */
class Gsm8kTest {

    private static final List<String> MODELS =
            List.of("6b_finetuning", "6b_verification", "175b_finetuning", "175b_verification");
    private static final int PROBLEMS = 1319;

    @TempDir
    Path folder;

    @Test
    void agrees_with_the_reference_on_every_solution() throws IOException {
        Path data = SharedFolder.file("data", "gsm8k", "example_model_solutions.jsonl");
        Path csv = folder.resolve("cases.csv");
        CommandRun run = CommandRun.of(
                "evaluate",
                "--data",
                data,
                "--input",
                "question",
                "--reference",
                "ground_truth",
                "--output",
                "6b_finetuning=6b_finetuning.solution",
                "--output",
                "6b_verification=6b_verification.solution",
                "--output",
                "175b_finetuning=175b_finetuning.solution",
                "--output",
                "175b_verification=175b_verification.solution",
                "--extract",
                "A:\\s*(.+?)\\s*$",
                "--metric",
                "exact-match",
                "--csv",
                csv);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .containsPattern("(?m)^6b_finetuning +exact-match .* 286 of 1,319 +1,319 +0 +0$")
                .containsPattern("(?m)^6b_verification +exact-match .* 515 of 1,319 +1,319 +0 +0$")
                .containsPattern("(?m)^175b_finetuning +exact-match .* 458 of 1,319 +1,319 +0 +0$")
                .containsPattern("(?m)^175b_verification +exact-match .* 742 of 1,319 +1,319 +0 +0$");
        List<Map<String, String>> rows = ReportFiles.csv(csv);
        assertThat(rows).hasSize(PROBLEMS * MODELS.size());
        assertThat(rows.stream()
                        .map(row -> "1.0".equals(row.get("exact-match")))
                        .toList())
                .isEqualTo(verdicts(data));
    }

    private static List<Boolean> verdicts(Path data) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode[] problems = new JsonNode[PROBLEMS];
        List<String> lines = Files.readAllLines(data);
        for (int i = 0; i < PROBLEMS; i++) {
            problems[i] = mapper.readTree(lines.get(i));
        }
        return List.of(problems).stream()
                .flatMap(problem -> MODELS.stream()
                        .map(model -> problem.get(model).get("is_correct").asBoolean()))
                .toList();
    }
}
