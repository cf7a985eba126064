package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.samples.MarkdownDocument.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What {@code docs/metrics.md} says is what the code does. */
class MetricsPageTest {

    private static final String EXPRESSION = "In Java";
    private static final String EQUIVALENT = "Here";
    private static final String NAME = "In a run";

    /** It needs a library that the samples do not bring. */
    private static final String UNLOADABLE = "JsonSchemaValidity.of(";

    @Test
    void every_metric_is_named() throws IOException {
        String page = page().text();
        List<String> names = metrics().map(JavaClass::getSimpleName).toList();

        assertThat(names).hasSizeGreaterThan(25);
        assertThat(names)
                .filteredOn(name -> !page.contains("`" + name))
                .as("not on the page")
                .isEmpty();
    }

    @Test
    void every_factory_of_a_metric_stands_on_the_page() throws IOException {
        String page = page().text();
        List<String> factories = metrics().flatMap(MetricsPageTest::factories).toList();

        assertThat(factories).hasSizeGreaterThan(40);
        assertThat(factories)
                .filteredOn(call -> !page.contains("`" + call))
                .as("not on the page")
                .isEmpty();
    }

    private static Stream<String> factories(JavaClass metric) {
        return metric.getMethods().stream()
                .filter(method -> method.getModifiers().containsAll(Set.of(JavaModifier.PUBLIC, JavaModifier.STATIC)))
                .filter(method -> method.getRawReturnType().isAssignableTo(Metric.class))
                .map(method -> metric.getSimpleName() + "." + method.getName() + "(");
    }

    @Test
    void every_expression_compiles() throws IOException {
        MarkdownDocument page = page();
        List<Snippet> expressions =
                Stream.concat(codes(page, EXPRESSION), codes(page, EQUIVALENT)).toList();

        assertThat(expressions).hasSizeGreaterThan(100);
        assertThat(SnippetCompiler.ofExpressions(expressions).errors()).isEmpty();
    }

    @Test
    void names_ranges_and_directions_are_those_of_the_code() throws Exception {
        List<Row> rows = page().rows(EXPRESSION).stream()
                .filter(row -> !row.cell(EXPRESSION).contains(UNLOADABLE))
                .toList();
        SnippetCompiler compiled = SnippetCompiler.ofExpressions(
                rows.stream().map(row -> row.code(EXPRESSION)).toList());

        SoftAssertions told = new SoftAssertions();
        for (Row row : rows) {
            Object value = compiled.run(row.code(EXPRESSION));
            if (value instanceof Metric metric) {
                told.assertThat(List.of(row.cell(NAME), row.cell("Range"), row.cell("Better")))
                        .as("line %s", row.line())
                        .isEqualTo(List.of("`" + metric.name() + "`", range(metric.range()), better(metric)));
            } else {
                told.assertThat(row.hasCode(NAME))
                        .as("line %s has a name in a run, but no metric", row.line())
                        .isFalse();
            }
        }
        told.assertAll();
    }

    @Test
    void the_settings_of_other_tools_run() throws Exception {
        List<Snippet> expressions = codes(page(), EQUIVALENT).toList();
        SnippetCompiler compiled = SnippetCompiler.ofExpressions(expressions);

        for (Snippet expression : expressions) {
            assertThat(compiled.run(expression)).as(expression.toString()).isNotNull();
        }
    }

    private static MarkdownDocument page() throws IOException {
        return MarkdownDocument.of("docs/metrics.md");
    }

    private static Stream<Snippet> codes(MarkdownDocument page, String column) {
        return page.rows(column).stream().map(row -> row.code(column));
    }

    private static Stream<JavaClass> metrics() {
        Set<String> exported = SnippetCompiler.exportedPackages();
        return new ClassFileImporter()
                .importPackages("dev.plumbline.metrics").stream()
                        .filter(type -> exported.contains(type.getPackageName()))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isInterface())
                        .filter(type -> type.isAssignableTo(Metric.class));
    }

    private static String better(Metric metric) {
        return metric.direction() == Direction.HIGHER_IS_BETTER ? "higher" : "lower";
    }

    private static String range(Range range) {
        return range.equals(Range.UNBOUNDED) ? "any" : end(range.lower()) + ".." + end(range.upper());
    }

    private static String end(double end) {
        return Double.isInfinite(end)
                ? "∞"
                : BigDecimal.valueOf(end).stripTrailingZeros().toPlainString();
    }
}
