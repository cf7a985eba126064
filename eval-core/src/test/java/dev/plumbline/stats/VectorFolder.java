package dev.plumbline.stats;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder of vector files; checks them all and says how each fared. */
final class VectorFolder {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GROUPS = "reference-groups.json";
    /** A file that is wrong throughout would bury the others. */
    private static final int SHOWN_PER_FILE = 10;

    private final Path folder;

    VectorFolder(Path folder) {
        this.folder = folder;
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    List<Path> files() throws IOException {
        if (!exists()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(VectorFolder::isVectorFile).sorted().toList();
        }
    }

    private static boolean isVectorFile(Path file) {
        return file.toString().endsWith(".jsonl")
                || file.getFileName().toString().equals(GROUPS);
    }

    /** Prints a line per file and gives the failures, of each file the first few. */
    List<String> failures(VectorRegistry registry) throws IOException {
        List<String> failures = new ArrayList<>();
        for (Path file : files()) {
            boolean groups = file.getFileName().toString().equals(GROUPS);
            List<ReferenceVector> vectors = groups ? ReferenceGroups.read(JSON.readTree(file.toFile())) : read(file);
            List<String> ofFile = new ArrayList<>();
            for (ReferenceVector vector : vectors) {
                List<String> differences = registry.differences(vector);
                if (!differences.isEmpty()) {
                    ofFile.add(file.getFileName() + " " + vector.id() + " " + String.join("; ", differences));
                }
            }
            System.out.println(file.getFileName() + ": " + (vectors.size() - ofFile.size()) + "/" + vectors.size());
            failures.addAll(ofFile.subList(0, Math.min(SHOWN_PER_FILE, ofFile.size())));
        }
        return failures;
    }

    private static List<ReferenceVector> read(Path file) throws IOException {
        List<ReferenceVector> vectors = new ArrayList<>();
        for (String line : Files.readString(file).split("\n", -1)) {
            if (!line.isBlank()) {
                vectors.add(ReferenceVector.from(JSON.readTree(line)));
            }
        }
        return vectors;
    }
}
