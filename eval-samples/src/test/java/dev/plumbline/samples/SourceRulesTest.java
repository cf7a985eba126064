package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SourceRulesTest {

    private static final int LONGEST_FILE = 400;
    private static final int MOST_PUBLIC_METHODS = 15;

    @Test
    void files_are_short() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : javaFiles()) {
            int lines = Files.readAllLines(file).size();
            if (lines > LONGEST_FILE) {
                tooLong.add(file + ": " + lines + " lines");
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() throws IOException {
        Set<Path> packages = new TreeSet<>();
        for (Path file : javaFiles()) {
            if (!file.endsWith("module-info.java")) {
                packages.add(file.resolveSibling("package-info.java"));
            }
        }

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(info -> assertThat(info)
                        .content(StandardCharsets.UTF_8)
                        .startsWith("/**")
                        .containsPattern("(?m)^@NullMarked$"));
    }

    @Test
    void what_is_public_is_documented() throws IOException {
        List<String> undocumented = new ArrayList<>();
        for (Path folder : ProjectFiles.sourceFolders()) {
            undocumented.addAll(PublicApi.of(folder).undocumented());
        }

        assertThat(undocumented).isEmpty();
    }

    @Test
    void public_types_have_few_methods() throws IOException {
        List<String> tooMany = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Path folder : ProjectFiles.sourceFolders()) {
            PublicApi.of(folder).publicMethods().forEach((type, count) -> {
                seen.add(type);
                if (count > MOST_PUBLIC_METHODS) {
                    tooMany.add(type + ": " + count + " public methods");
                }
            });
        }

        assertThat(seen).contains("dev.plumbline.dataset.Example.Builder", "dev.plumbline.metrics.match.ExactMatch");
        assertThat(tooMany).isEmpty();
    }

    private static List<Path> javaFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : ProjectFiles.sourceFolders()) {
            files.addAll(ProjectFiles.javaFiles(folder));
        }
        return files;
    }
}
