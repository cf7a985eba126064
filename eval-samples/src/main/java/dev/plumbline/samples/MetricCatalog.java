package dev.plumbline.samples;

import dev.plumbline.metric.Metric;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The metrics that the command line knows, under the names that they have in a run, in upper or lower case. */
final class MetricCatalog {

    private static final Map<String, MetricMaker> METRICS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        METRICS.putAll(AnswerMetrics.WITH_ARGUMENT);
        METRICS.putAll(ReferenceMetrics.WITH_ARGUMENT);
        AnswerMetrics.PLAIN.forEach(MetricCatalog::add);
        ReferenceMetrics.PLAIN.forEach(MetricCatalog::add);
    }

    /** The beta of chrF is 2 wherever it is not written. */
    private static final Pattern WITHOUT_BETA = Pattern.compile("(?i)(?<=chrf)(?!\\d)");

    private MetricCatalog() {}

    private static void add(Metric metric) {
        METRICS.put(metric.name(), MetricMaker.plain(metric));
    }

    /** The metric of a name, with the argument behind a colon if there is one. */
    static Metric metric(String call) {
        int colon = call.indexOf(':');
        String name = colon < 0 ? call : call.substring(0, colon);
        MetricMaker maker = METRICS.get(WITHOUT_BETA.matcher(name).replaceFirst("2"));
        if (maker == null) {
            throw new IllegalArgumentException(
                    "there is no such metric; there are " + String.join(", ", METRICS.keySet()));
        }
        return maker.make(colon < 0 ? null : call.substring(colon + 1));
    }

    /** The names, for the help text. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return METRICS.keySet().iterator();
        }
    }
}
