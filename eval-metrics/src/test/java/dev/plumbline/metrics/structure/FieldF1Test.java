package dev.plumbline.metrics.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.Score;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldF1Test {

    private static final String LEASE = """
            {"parties": ["Ada Quill", "Bo Marsh"], "rent": 1450.5, "weeks": 26, "pets": false, "notes": {}}
            """;

    private final FieldF1 exact = FieldF1.create();

    @Test
    void every_field_counts_once() {
        String actual =
                "{\"parties\": [\"Ada Quill\", \"Bob Marsh\"], \"rent\": 1450.50, \"weeks\": 26, \"deposit\": 9}";

        FieldMatch match = exact.match(LEASE, actual).orElseThrow();

        assertThat(match.right()).containsExactly("/parties/0", "/rent", "/weeks");
        assertThat(match.wrong()).containsExactly("/parties/1");
        assertThat(match.missing()).containsExactly("/pets", "/notes");
        assertThat(match.extra()).containsExactly("/deposit");
        assertThat(match.precision()).isEqualTo(3.0 / 5);
        assertThat(match.recall()).isEqualTo(3.0 / 6);
        assertThat(match.f1()).isCloseTo(6.0 / 11, within(1e-15));
        assertThat(exact.score(actual, LEASE)).isEqualTo(Score.of(6.0 / 11, "3 right, 1 wrong, 2 missing, 1 extra"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}        | {}           | 1",
                "{}        | {\"a\": 1}   | 0",
                "{\"a\":1} | {\"a\": 1.0} | 1",
                "{\"a\":1} | {\"a\":\"1\"} | 0",
                "{\"a\":1} | [1]          | 0",
                "null      | null         | 1",
                "[]        | {}           | 0",
                "text      | {}           | 0",
                "{} {}     | {}           | 0",
                "''        | {}           | 0",
                "{\"b\":2,\"a\":1} | {\"a\":1,\"b\":2} | 1",
                "[1,2]     | [2,1]        | 0",
            })
    void edge_cases(String actual, String expected, double score) {
        assertThat(exact.score(actual, expected).value()).isEqualTo(score);
    }

    @Test
    void without_a_usable_reference_the_score_is_undefined() {
        assertThat(exact.score("{}", List.of()).isDefined()).isFalse();
        assertThat(exact.score("{}", "no json").isDefined()).isFalse();
        assertThat(exact.match("{}", "no json")).isEmpty();
    }

    @Test
    void the_best_reference_counts() {
        assertThat(exact.score("{\"a\": 1}", List.of("{\"a\": 2}", "{\"a\": 1}", "{}"))
                        .value())
                .isEqualTo(1);
    }

    @Test
    void fields_compare_in_their_own_way() {
        FieldF1 metric = FieldF1.builder()
                .compare("/rent", FieldComparator.within(1))
                .compare("/weeks", FieldComparator.withinShare(0.1))
                .compare("/parties/*", FieldComparator.ignoringCase())
                .ignore("/notes")
                .build();

        String close =
                "{\"parties\": [\" ADA QUILL\", \"bo marsh\"], \"rent\": \"1451\", \"weeks\": 28, \"pets\": false}";
        String far =
                "{\"parties\": [\"Ada Q\", \"B\"], \"rent\": 1452, \"weeks\": 29, \"pets\": \"false\", \"notes\": 1}";

        assertThat(metric.score(close, LEASE).value()).isEqualTo(1);
        assertThat(metric.score(far, LEASE).value()).isZero();
    }

    @Test
    void a_comparator_covers_all_below_its_field() {
        FieldF1 metric =
                FieldF1.builder().compare("", (expected, actual) -> true).build();

        assertThat(metric.score("{\"a\": {\"b\": 1}}", "{\"a\": {\"b\": \"x\"}}")
                        .value())
                .isEqualTo(1);
    }

    @Test
    void ignoring_every_field_leaves_nothing_wrong() {
        assertThat(FieldF1.builder()
                        .ignore("")
                        .build()
                        .score("{\"a\": 1}", "{\"b\": 1}")
                        .value())
                .isEqualTo(1);
    }

    @Test
    void names_with_slashes_are_escaped_as_json_pointer_has_it() {
        assertThat(exact.match("{\"a/b\": {\"~\": 1}}", "{}").orElseThrow().missing())
                .containsExactly("/a~1b/~0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "NaN", "Infinity", "null", ""})
    void a_tolerance_matches_numbers_only(String value) {
        assertThat(FieldComparator.within(1e9).matches(value, value)).isFalse();
        assertThat(FieldComparator.withinShare(1e9).matches("1", value)).isFalse();
    }

    @Test
    void wrong_settings_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldComparator.within(-1))
                .withMessage("tolerance must be finite and not negative, was -1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldF1.builder().ignore("a"))
                .withMessage("field must be a JSON Pointer such as /a/b, was a");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void f1_is_symmetric_bounded_and_1_for_itself(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            String a = json(random, 3);
            String b = json(random, 3);
            double there = exact.score(a, b).value();

            assertThat(there).isEqualTo(exact.score(b, a).value()).isBetween(0.0, 1.0);
            assertThat(exact.score(a, a).value()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999", "\"\\ud800\"", "\u0000", "\ud83d", "[[[["})
    void no_output_makes_it_throw(String output) {
        assertThat(exact.score(output, "1e1000").value()).isZero();
    }

    private static String json(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 5);
        StringBuilder text = new StringBuilder();
        switch (kind) {
            case 0 -> text.append(random.nextInt(3));
            case 1 -> text.append('"').append((char) ('a' + random.nextInt(3))).append('"');
            case 2 -> text.append(random.nextBoolean());
            case 3 ->
                text.append('[')
                        .append(json(random, depth - 1))
                        .append(", ")
                        .append(json(random, depth - 1))
                        .append(']');
            default ->
                text.append("{\"x\": ")
                        .append(json(random, depth - 1))
                        .append(", \"y\": ")
                        .append(json(random, depth - 1))
                        .append('}');
        }
        return text.toString();
    }
}
