package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show works. */
class DocumentationTest {

    @Test
    void every_block_of_java_compiles() throws IOException {
        List<Snippet> blocks =
                documents().flatMap(document -> document.blocks().stream()).toList();

        assertThat(blocks).hasSizeGreaterThan(10);
        assertThat(SnippetCompiler.ofBlocks(blocks).errors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("runnableBlocks")
    void a_block_that_needs_nothing_from_outside_runs(Snippet block) throws Exception {
        SnippetCompiler compiled = SnippetCompiler.ofBlocks(List.of(block));

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.run(block)).isNull();
    }

    static Stream<Snippet> runnableBlocks() throws IOException {
        return documents().flatMap(document -> document.runnableBlocks().stream());
    }

    private static Stream<MarkdownDocument> documents() throws IOException {
        return MarkdownDocument.all().stream();
    }

    @Test
    void a_wrong_block_is_told_by_file_line_and_error() {
        Snippet wrong = new Snippet("docs/some.md", 40, "int right = 1;\nint wrong = \"text\";");

        assertThat(SnippetCompiler.ofBlocks(List.of(wrong)).errors())
                .singleElement()
                .asString()
                .startsWith("docs/some.md:41: ")
                .contains("incompatible types");
    }
}
