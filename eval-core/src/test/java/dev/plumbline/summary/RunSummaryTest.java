package dev.plumbline.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.metric.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;

class RunSummaryTest {

    private static final String TEXT = """
            contracts: 2 examples × 2 variants × 2 repetitions (dataset contracts, version 0123456789ab), in 1.5 s

            variant  metric        value      95% interval  passed  n  undefined  no output
            short    exact-match   0.750    [0.301, 0.954]  3 of 4  4          0          0
            short    words        421.50  [0.000, 2170.57]          3          1          0
            terms    exact-match   0.000    [0.000, 0.793]  0 of 1  1          0          3
            terms    words             -                 -          0          1          3

            variant  completed  failed  timed out  cancelled    p50    p95  tokens in  tokens out
            short            4       0          0          0  50 ms  1.3 s     12,345         678
            terms            1       2          1          0  <1 ms  <1 ms          -           -

            ! terms: 3 of 4 units have no output, the first: example 'a': IOException: no route
            ! short, words: 1 undefined, the first: example 'b': no output
            ! terms, words: 1 undefined, the first: example 'c': no reference
            """;

    private static final String MARKDOWN = """
            ### contracts: 2 examples × 2 variants × 2 repetitions (dataset contracts, version 0123456789ab), in 1.5 s

            | variant | metric | value | 95% interval | passed | n | undefined | no output |
            |---|---|--:|--:|--:|--:|--:|--:|
            | short | exact-match | 0.750 | [0.301, 0.954] | 3 of 4 | 4 | 0 | 0 |
            | short | words | 421.50 | [0.000, 2170.57] |  | 3 | 1 | 0 |
            | terms | exact-match | 0.000 | [0.000, 0.793] | 0 of 1 | 1 | 0 | 3 |
            | terms | words | - | - |  | 0 | 1 | 3 |

            | variant | completed | failed | timed out | cancelled | p50 | p95 | tokens in | tokens out |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|
            | short | 4 | 0 | 0 | 0 | 50 ms | 1.3 s | 12,345 | 678 |
            | terms | 1 | 2 | 1 | 0 | &lt;1 ms | &lt;1 ms | - | - |

            - terms: 3 of 4 units have no output, the first: example 'a': IOException: no route
            - short, words: 1 undefined, the first: example 'b': no output
            - terms, words: 1 undefined, the first: example 'c': no reference
            """;

    @Test
    void prints_as_tables() {
        assertThat(Summaries.small()).hasToString(TEXT);
    }

    @Test
    void is_written_as_markdown() {
        assertThat(Summaries.small().toMarkdown()).isEqualTo(MARKDOWN);
    }

    @Test
    @DefaultLocale("ar-EG-u-nu-arab")
    void prints_the_same_in_every_locale() {
        assertThat(Summaries.small()).hasToString(TEXT);
        assertThat(Summaries.small().toMarkdown()).isEqualTo(MARKDOWN);
    }

    @Test
    void a_run_without_any_output_says_so() {
        assertThat(Summaries.failed("v", "example 'a': boom")).hasToString("""
                v: 2 examples × 1 variant (dataset v, version 0123456789ab), CANCELLED after 75.0 s

                variant  metric       value  95% interval  passed  n  undefined  no output
                v        exact-match      -             -          0          0          2
                v        words            -             -          0          0          2

                variant  completed  failed  timed out  cancelled  p50  p95  tokens in  tokens out
                v                0       2          0          0    -    -          -           -

                ! a warning
                ! v: 2 of 2 units have no output, the first: example 'a': boom
                """);
    }

    @Test
    void the_value_of_a_corpus_takes_the_place_of_the_mean_and_has_no_interval() {
        assertThat(Summaries.ofCorpora().toString())
                .containsPattern("(?m)^short +words +27\\.50 +- +3 +1 +0$")
                .containsPattern("(?m)^terms +words +- +- +0 +1 +3$")
                .containsPattern("(?m)^short +exact-match +0\\.750 +\\[0\\.301, 0\\.954] ");
        assertThat(Summaries.ofCorpora().corpus("short", "words")).isEqualTo(Score.of(27.5));
        assertThat(Summaries.ofCorpora().corpus("short", "exact-match")).isNull();
    }

    @Test
    void markdown_makes_no_cell_tag_link_or_line_of_what_it_shows() {
        String markdown = Summaries.failed("a|b<i>\\", "example 'x': boom\r\n\n# <b>big</b> [link](http://x) \uD83D|")
                .toMarkdown();

        assertThat(markdown)
                .contains("### a\\|b&lt;i>\\\\: 2 examples × 1 variant")
                .contains("| a\\|b&lt;i>\\\\ | exact-match | - |")
                .endsWith("\n- a\\|b&lt;i>\\\\: 2 of 2 units have no output, the first: example 'x': boom"
                        + " # &lt;b>big&lt;/b> [link]\\(http://x) \uFFFD\\|\n");
    }

    @Test
    void text_keeps_each_message_on_its_line() {
        assertThat(Summaries.failed("two\nlines", "boom\r\nbang \uD83D").toString())
                .startsWith("two lines: ")
                .contains("\ntwo lines  exact-match")
                .endsWith("\n! two lines: 2 of 2 units have no output, the first: boom bang \uFFFD\n");
    }

    @Test
    void variants_and_metrics_are_found_by_name() {
        RunSummary summary = Summaries.small();

        assertThat(summary.variant("terms").counts().withoutOutput()).isEqualTo(3);
        assertThat(summary.metric("short", "exact-match").n()).isEqualTo(4);
        assertThat(summary.metric("terms", "words").n()).isZero();
    }

    @Test
    void unknown_names_are_told_what_there_is() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summaries.small().variant("long"))
                .withMessage("variant must be one of [short, terms], was 'long'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summaries.small().metric("long", "words"))
                .withMessage("variant must be one of [short, terms], was 'long'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Summaries.small().metric("short", "bleu"))
                .withMessage("metric must be one the run has, was 'bleu'");
    }
}
