package dev.plumbline.metrics.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToolCallCorrectnessTest {

    private static final ToolCallCorrectness EXACT = ToolCallCorrectness.exact();
    private static final ToolCallCorrectness ORDERED = ToolCallCorrectness.ordered();
    private static final ToolCallCorrectness ANY = ToolCallCorrectness.anyOrder();

    @ParameterizedTest
    @CsvSource({
        // expected, made, exact, ordered, any order
        "'',    '',     1, 1,    1",
        "'',    a,      0, 0,    0",
        "a,     '',     0, 0,    0",
        "abc,   abc,    1, 1,    1",
        "ab,    ba,     0, 0.5,  1",
        "ab,    a,      0, 0.5,  0.5",
        "ab,    abxy,   0, 0.5,  0.5",
        "abcd,  axcd,   0, 0.75, 0.75",
        "aab,   aba,    0, 0.6666666666666666, 1",
        "aa,    a,      0, 0.5,  0.5",
        "a,     aa,     0, 0.5,  0.5",
    })
    void edge_cases(String expected, String made, double exact, double ordered, double anyOrder) {
        assertThat(EXACT.score(calls(expected), calls(made)).value()).isEqualTo(exact);
        assertThat(ORDERED.score(calls(expected), calls(made)).value()).isEqualTo(ordered);
        assertThat(ANY.score(calls(expected), calls(made)).value()).isEqualTo(anyOrder);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"b\":[2]} | {\"b\": [2.0], \"a\": 1} | 1",
                "{\"a\":1}           | {\"a\":\"1\"}            | 0",
                "{\"a\":[1,2]}       | {\"a\":[2,1]}            | 0",
                "{}                  | ''                       | 1",
                "{broken             | {broken                  | 1",
                "{broken             | {broken }                | 0",
                "{}                  | {broken                  | 0",
            })
    void arguments_compare_as_json(String expected, String made, double score) {
        assertThat(EXACT.score(List.of(new ToolCall("t", expected)), List.of(new ToolCall("t", made)))
                        .value())
                .isEqualTo(score);
    }

    @Test
    void the_tool_must_be_the_same() {
        assertThat(ANY.score(List.of(ToolCall.of("open")), List.of(ToolCall.of("Open")))
                        .value())
                .isZero();
    }

    @Test
    void it_becomes_a_metric_of_a_run() throws Exception {
        Metric metric = ORDERED.metric(
                sample -> calls(sample.example().references().get(0)),
                sample -> calls(sample.output().text()));

        assertThat(metric.score(Sample.of("xb", List.of("ab"))).value()).isEqualTo(0.5);
        assertThat(metric.name()).isEqualTo("tool-calls-ordered");
        assertThat(metric.range()).isEqualTo(Range.UNIT);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void exact_is_at_most_ordered_is_at_most_any_order(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            List<ToolCall> expected = random(random);
            List<ToolCall> made = random(random);
            double ordered = ORDERED.score(expected, made).value();
            double any = ANY.score(expected, made).value();

            assertThat(EXACT.score(expected, made).value()).isLessThanOrEqualTo(ordered);
            assertThat(ordered)
                    .isLessThanOrEqualTo(any)
                    .isEqualTo(ORDERED.score(made, expected).value());
            Collections.shuffle(made, random);
            assertThat(ANY.score(expected, made).value()).isEqualTo(any).isBetween(0.0, 1.0);
        }
    }

    private static List<ToolCall> random(Random random) {
        return new ArrayList<>(Stream.generate(() -> new ToolCall("t", "{\"n\": " + random.nextInt(4) + "}"))
                .limit(random.nextInt(6))
                .toList());
    }

    private static List<ToolCall> calls(String names) {
        return names.chars().mapToObj(Character::toString).map(ToolCall::of).toList();
    }
}
