package dev.plumbline.samples;

import dev.plumbline.metric.Metric;
import dev.plumbline.metrics.classification.Accuracy;
import dev.plumbline.metrics.generation.DistinctN;
import dev.plumbline.metrics.json.JsonFieldMatch;
import dev.plumbline.metrics.json.JsonValidity;
import dev.plumbline.metrics.match.Contains;
import dev.plumbline.metrics.match.ExactMatch;
import dev.plumbline.metrics.match.Length;
import dev.plumbline.metrics.match.NumericMatch;
import dev.plumbline.metrics.match.RegexMatch;
import dev.plumbline.metrics.match.TokenF1;
import dev.plumbline.metrics.structure.FieldF1;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The metrics of answers that are right or wrong, and of the output alone. */
final class AnswerMetrics {

    /** Those that take no argument. */
    static final List<Metric> PLAIN = List.of(
            ExactMatch.create(),
            ExactMatch.raw(),
            ExactMatch.squad(),
            TokenF1.create(),
            TokenF1.v1(),
            Contains.create(),
            Accuracy.create(),
            JsonValidity.create(),
            FieldF1.create(),
            Length.words(),
            Length.characters(),
            DistinctN.of(1),
            DistinctN.of(2));

    /** Those that take one, by name. */
    static final Map<String, MetricMaker> WITH_ARGUMENT = Map.of(
            "numeric-match", AnswerMetrics::numericMatch,
            "regex-match", argument -> RegexMatch.of(MetricMaker.required(argument, "a pattern")),
            "json-field-match", argument -> JsonFieldMatch.of(MetricMaker.required(argument, "a JSON pointer")));

    private AnswerMetrics() {}

    private static Metric numericMatch(@Nullable String tolerance) {
        try {
            return tolerance == null
                    ? NumericMatch.create()
                    : NumericMatch.create().tolerance(Double.parseDouble(tolerance));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the tolerance must be a number, was '" + tolerance + "'", e);
        }
    }
}
