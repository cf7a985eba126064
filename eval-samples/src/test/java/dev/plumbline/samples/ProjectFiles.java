package dev.plumbline.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project as it stands on disk. */
final class ProjectFiles {

    private ProjectFiles() {}

    /** The folder that holds the modules, from wherever in it the tests run. */
    static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("eval-core"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("the tests do not run inside the project");
        }
        return folder;
    }

    /** The source folders of all modules. */
    static List<Path> sourceFolders() throws IOException {
        try (Stream<Path> modules = Files.list(root())) {
            return modules.map(module -> module.resolve(Path.of("src", "main", "java")))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    /** The Java files below a folder. */
    static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
