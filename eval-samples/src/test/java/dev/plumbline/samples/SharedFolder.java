package dev.plumbline.samples;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data that is too big for the project and stands beside it where it is worked on. */
final class SharedFolder {

    private static final Path FOLDER = Path.of("..", "..", "shared");

    private SharedFolder() {}

    /** A file of the folder; the test is skipped if it is absent. */
    static Path file(String first, String... more) {
        Path file = FOLDER.resolve(Path.of(first, more));
        assumeTrue(
                Files.exists(file),
                () -> "skipped: there is no " + file.toAbsolutePath().normalize());
        return file;
    }
}
