package dev.plumbline.samples;

import dev.plumbline.metric.Metric;
import dev.plumbline.metrics.json.JsonFieldMatch;
import dev.plumbline.metrics.json.JsonValidity;
import dev.plumbline.metrics.match.Contains;
import dev.plumbline.metrics.match.ExactMatch;
import dev.plumbline.metrics.match.Length;
import dev.plumbline.metrics.match.NumericMatch;
import dev.plumbline.metrics.match.RegexMatch;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The metrics that the command line knows by name. */
final class MetricCatalog {

    private static final Map<String, Function<@Nullable String, Metric>> METRICS = new TreeMap<>(Map.of(
            "exact-match", plain(ExactMatch.create()),
            "raw-exact-match", plain(ExactMatch.raw()),
            "squad-exact-match", plain(ExactMatch.squad()),
            "contains", plain(Contains.create()),
            "json-validity", plain(JsonValidity.create()),
            "words", plain(Length.words()),
            "characters", plain(Length.characters()),
            "numeric-match", MetricCatalog::numericMatch,
            "regex-match", argument -> RegexMatch.of(required(argument, "a pattern")),
            "json-field-match", argument -> JsonFieldMatch.of(required(argument, "a JSON pointer"))));

    private MetricCatalog() {}

    /** The metric of a name, with the argument behind a colon if there is one. */
    static Metric metric(String call) {
        int colon = call.indexOf(':');
        String name = colon < 0 ? call : call.substring(0, colon);
        Function<@Nullable String, Metric> maker = METRICS.get(name);
        if (maker == null) {
            throw new IllegalArgumentException(
                    "there is no such metric; there are " + String.join(", ", METRICS.keySet()));
        }
        return maker.apply(colon < 0 ? null : call.substring(colon + 1));
    }

    private static Function<@Nullable String, Metric> plain(Metric metric) {
        return argument -> {
            if (argument != null) {
                throw new IllegalArgumentException("the metric takes no argument");
            }
            return metric;
        };
    }

    private static Metric numericMatch(@Nullable String tolerance) {
        try {
            return tolerance == null
                    ? NumericMatch.create()
                    : NumericMatch.create().tolerance(Double.parseDouble(tolerance));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the tolerance must be a number, was '" + tolerance + "'", e);
        }
    }

    private static String required(@Nullable String argument, String what) {
        if (argument == null || argument.isEmpty()) {
            throw new IllegalArgumentException("the metric needs " + what + " behind a colon");
        }
        return argument;
    }

    /** The names, for the help text. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return METRICS.keySet().iterator();
        }
    }
}
