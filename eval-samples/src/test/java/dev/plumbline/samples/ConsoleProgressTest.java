package dev.plumbline.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Score;
import dev.plumbline.run.Evaluation;
import dev.plumbline.variant.Output;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

    private static final int WIDTH = "[..............................] 0 of 4".length();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ConsoleProgress progress =
            new ConsoleProgress(new PrintStream(bytes, true, StandardCharsets.US_ASCII));

    @Test
    void bar_fills_up() {
        assertThat(progress.bar()).isEqualTo("[..............................] 0 of 1");

        evaluate(4, 0);

        assertThat(progress.bar()).isEqualTo("[##############################] 4 of 4");
    }

    @Test
    void bar_counts_what_has_no_output() {
        evaluate(4, 3);

        assertThat(progress.bar()).isEqualTo("[##############################] 4 of 4, 3 without output");
    }

    @Test
    void draws_on_one_line_and_leaves_it_empty() {
        evaluate(4, 0);

        assertThat(printed())
                .startsWith("\r[")
                .endsWith("\r" + " ".repeat(WIDTH) + "\r")
                .doesNotContain("\n");
    }

    @Test
    void draws_now_and_then_rather_than_for_each_unit() {
        evaluate(20_000, 0);

        assertThat(printed().chars().filter(c -> c == '[').count()).isLessThan(1_000);
    }

    private void evaluate(int examples, int failures) {
        Dataset.Builder dataset = Dataset.builder("d");
        for (int i = 1; i <= examples; i++) {
            dataset.example(Integer.toString(i));
        }
        Evaluation.of(dataset.build())
                .variant("v", example -> {
                    if (Integer.parseInt(example.id()) <= failures) {
                        throw new IllegalStateException("no output");
                    }
                    return Output.of("");
                })
                .metric(Metric.of("m", sample -> Score.of(1)))
                .listener(progress)
                .run();
    }

    private String printed() {
        return bytes.toString(StandardCharsets.US_ASCII);
    }
}
