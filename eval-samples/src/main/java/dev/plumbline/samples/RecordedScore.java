package dev.plumbline.samples;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.dataset.Example;
import dev.plumbline.metric.FunctionMetric;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A metric whose values stand in the data already. */
final class RecordedScore {

    private static final Set<String> PASS_OR_FAIL = Set.of("true", "false", "0", "1", "0.0", "1.0");

    private RecordedScore() {}

    /** A column of true and false, or of 0 and 1, is pass or fail; any other may hold any number. */
    static Metric of(String name, String field, Dataset dataset) {
        FunctionMetric metric =
                Metric.of(name, sample -> score(sample.example().metadata().get(field)));
        try (Stream<Example> examples = dataset.examples()) {
            boolean passOrFail = examples.map(example -> example.metadata().get(field))
                    .flatMap(Stream::ofNullable)
                    .allMatch(PASS_OR_FAIL::contains);
            return passOrFail ? metric.range(Range.UNIT) : metric;
        }
    }

    private static Score score(@Nullable String text) {
        if (text == null) {
            return Score.undefined("no value is recorded");
        }
        if (text.equals("true") || text.equals("false")) {
            return Score.passed(text.equals("true"));
        }
        try {
            return Score.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return Score.undefined("the recorded value is not a number", e);
        }
    }
}
