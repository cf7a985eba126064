package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The libraries on the module path, although the tests run on the class path. */
class ModulePathTest {

    private static final String METRICS = "dev.plumbline.metrics";

    /** The two libraries, as folders of classes or as jars, and the jars that they may need. */
    private static final Pattern LIBRARY =
            Pattern.compile(".*[/\\\\]eval-(core|metrics)([/\\\\]target[/\\\\]classes|-[^/\\\\]*\\.jar)"
                    + "|.*[/\\\\](jackson|commons|slf4j-api|jspecify)-[^/\\\\]*\\.jar");

    @Test
    void metrics_resolve_with_the_core_and_what_it_needs() {
        Configuration modules = resolved();

        assertThat(modules.modules())
                .extracting(module -> module.name())
                .contains(
                        METRICS,
                        "dev.plumbline.core",
                        "com.fasterxml.jackson.databind",
                        "com.fasterxml.jackson.dataformat.csv",
                        "org.apache.commons.text",
                        "org.slf4j")
                .doesNotContain("info.picocli", "org.junit.jupiter.api");
    }

    @Test
    void a_metric_works_as_a_named_module() throws ReflectiveOperationException {
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(resolved(), ClassLoader.getPlatformClassLoader());
        Class<?> exactMatch = layer.findLoader(METRICS).loadClass(METRICS + ".match.ExactMatch");
        Object metric = exactMatch.getMethod("create").invoke(null);
        Object score = exactMatch.getMethod("score", String.class, String.class).invoke(metric, "Canberra", "Canberra");

        assertThat(exactMatch.getModule().getName()).isEqualTo(METRICS);
        assertThat(score).hasToString("Value[value=1.0, reason=null]");
    }

    @Test
    void what_is_internal_is_not_exported() {
        assertThat(resolved().modules())
                .filteredOn(module -> module.name().startsWith("dev.plumbline."))
                .flatExtracting(module -> module.reference().descriptor().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .contains("dev.plumbline.dataset", "dev.plumbline.metrics.match")
                .noneMatch(name -> name.contains("internal"));
    }

    private static Configuration resolved() {
        return ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(libraries()), ModuleFinder.of(), Set.of(METRICS));
    }

    private static Path[] libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> LIBRARY.matcher(entry).matches())
                .map(Path::of)
                .toArray(Path[]::new);
    }
}
