package dev.plumbline.metric;

import static java.util.Objects.requireNonNull;

import dev.plumbline.dataset.Example;
import dev.plumbline.variant.Output;
import java.util.List;

/**
 * What a metric scores: an example together with an output for it.
 *
 * @param example the example
 * @param output what a variant produced for it
 */
public record Sample(Example example, Output output) {

    /** Checks that both parts are there. */
    public Sample {
        requireNonNull(example, "example");
        requireNonNull(output, "output");
    }

    /**
     * A sample made of texts alone, for scoring outside a run.
     *
     * @param output the output
     * @param references the expected outputs
     * @return a sample whose example has the id {@code sample} and an empty input
     */
    public static Sample of(String output, List<String> references) {
        return new Sample(Example.builder("sample").references(references).build(), Output.of(output));
    }
}
