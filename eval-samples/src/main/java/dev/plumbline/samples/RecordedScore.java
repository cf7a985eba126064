package dev.plumbline.samples;

import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Score;
import org.jspecify.annotations.Nullable;

/** A metric whose values stand in the data already. */
final class RecordedScore {

    private RecordedScore() {}

    static Metric of(String name, String field) {
        return Metric.of(name, sample -> score(sample.example().metadata().get(field)));
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
