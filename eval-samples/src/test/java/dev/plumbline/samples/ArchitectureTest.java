package dev.plumbline.samples;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final String ROOT = "dev.plumbline";
    private static final String SAMPLES = ROOT + ".samples..";
    private static final String METRICS = ROOT + ".metrics..";

    /** Which packages of the core may import which: one way, from the run down to the values. */
    private static final Map<String, Set<String>> CORE = Map.ofEntries(
            Map.entry("error", Set.of()),
            Map.entry("internal", Set.of()),
            Map.entry("stats", Set.of()),
            Map.entry("dataset", Set.of("error", "internal")),
            Map.entry("model", Set.of("error", "internal")),
            Map.entry("variant", Set.of("dataset", "error", "internal", "model")),
            Map.entry("prompt", Set.of("dataset", "error", "internal", "model", "variant")),
            Map.entry("metric", Set.of("dataset", "error", "internal", "variant")),
            Map.entry("outcome", Set.of("dataset", "error", "internal", "metric", "variant")),
            Map.entry("store", Set.of("dataset", "error", "internal", "metric", "outcome", "variant")),
            Map.entry(
                    "summary",
                    Set.of("dataset", "error", "internal", "metric", "model", "outcome", "stats", "store", "variant")),
            Map.entry(
                    "run",
                    Set.of(
                            "dataset",
                            "error",
                            "internal",
                            "metric",
                            "model",
                            "outcome",
                            "prompt",
                            "stats",
                            "store",
                            "summary",
                            "variant")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    static Stream<String> corePackages() {
        return CORE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("corePackages")
    void core_packages_import_one_way(String name) {
        noClasses()
                .that()
                .resideInAPackage(core(name))
                .should()
                .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed(name)))))
                .as("package " + name + " imports nothing of ours but "
                        + new TreeSet<>(CORE.getOrDefault(name, Set.of())))
                .check(CLASSES);
    }

    @Test
    void every_core_package_has_its_place() {
        Set<String> found = new TreeSet<>();
        CLASSES.forEach(type ->
                found.add(type.getPackageName().substring(ROOT.length() + 1).replaceAll("\\..*", "")));
        found.removeAll(Set.of("metrics", "samples"));

        assertThat(found).isEqualTo(new TreeSet<>(CORE.keySet()));
    }

    @Test
    void metrics_import_the_core_only() {
        classes()
                .that()
                .resideInAPackage(METRICS)
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + ".."))
                        .or(resideInAPackage(METRICS))
                        .or(resideInAnyPackage(corePatterns())))
                .check(CLASSES);
    }

    @Test
    void metrics_know_nothing_of_runs_and_of_what_the_core_keeps_to_itself() {
        noClasses()
                .that()
                .resideInAPackage(METRICS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(core("run"), core("store"), core("summary"), core("internal"))
                .check(CLASSES);
    }

    @Test
    void libraries_know_nothing_of_the_samples() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SAMPLES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(SAMPLES)
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
        slices().matching(ROOT + ".metrics.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void names_say_what_a_type_is() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
                .orShould()
                .haveNameMatching(".*[.$]Abstract[^.$]*")
                .check(CLASSES);
    }

    @Test
    void libraries_do_not_print_or_exit_or_log_on_their_own() {
        noClasses()
                .that()
                .resideOutsideOfPackage(SAMPLES)
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethodWhere(target(name("printStackTrace")).and(target(owner(assignableTo(Throwable.class)))))
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(CLASSES);
    }

    @Test
    void nothing_depends_on_the_hosts_locale_zone_or_charset() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .check(CLASSES);
    }

    private static String core(String name) {
        return ROOT + "." + name + "..";
    }

    private static String[] corePatterns() {
        return CORE.keySet().stream().map(ArchitectureTest::core).toArray(String[]::new);
    }

    private static String[] allowed(String name) {
        return Stream.concat(Stream.of(name), CORE.getOrDefault(name, Set.of()).stream())
                .map(ArchitectureTest::core)
                .toArray(String[]::new);
    }
}
