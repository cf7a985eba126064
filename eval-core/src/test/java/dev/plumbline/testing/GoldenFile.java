package dev.plumbline.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reference values of the field's own tools, in a folder beside the project where it is worked on. */
public final class GoldenFile {

    private GoldenFile() {}

    /**
     * Reads the cases of one metric; the test is skipped if the folder is absent.
     *
     * @param name the file's name
     * @param metric which cases to take
     * @return the cases, at least one
     */
    public static List<JsonNode> cases(String name, String metric) throws IOException {
        Path file = Path.of("..", "..", "shared", "golden", "statistics", name);
        assumeTrue(
                Files.exists(file),
                () -> "skipped: there is no " + file.toAbsolutePath().normalize());
        JsonMapper mapper = JsonMapper.builder().build();
        List<JsonNode> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = mapper.readTree(line);
            if (node.get("metric").asText().equals(metric)) {
                cases.add(node);
            }
        }
        if (cases.isEmpty()) {
            throw new IllegalStateException(file + " has no case of " + metric);
        }
        return cases;
    }
}
