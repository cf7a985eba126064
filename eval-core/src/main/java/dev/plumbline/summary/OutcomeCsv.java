package dev.plumbline.summary;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.plumbline.internal.LoneSurrogates;
import dev.plumbline.metric.Score;
import dev.plumbline.outcome.Outcome;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Outcomes as CSV, a row a unit: what was done, how it ended, the output, and for each metric its value and its reason.
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, half of a surrogate pair becomes
 * U+FFFD, and a metric that is named like another column gets {@code metric.} before its name.
 */
public final class OutcomeCsv {

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder().build();

    private static final List<String> COLUMNS =
            List.of("id", "cluster", "variant", "repetition", "status", "problem", "latency_ms", "output");

    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private OutcomeCsv() {}

    /**
     * Writes outcomes.
     *
     * @param outcomes the outcomes in order; not closed
     * @param metrics the names of their metrics
     * @param out where to; not closed, flushed
     * @throws IOException if writing fails
     */
    public static void write(Stream<Outcome> outcomes, List<String> metrics, Writer out) throws IOException {
        SequenceWriter rows = MAPPER.writer(schema(metrics)).writeValues(out);
        for (Iterator<Outcome> iterator = outcomes.iterator(); iterator.hasNext(); ) {
            rows.write(row(iterator.next()));
        }
        rows.flush();
    }

    private static CsvSchema schema(List<String> metrics) {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true);
        COLUMNS.forEach(schema::addColumn);
        for (String metric : metrics) {
            schema.addColumn(column(metric));
            schema.addColumn(column(metric) + ".reason");
        }
        return schema.build();
    }

    private static ObjectNode row(Outcome outcome) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("id", inert(outcome.unit().example().id()));
        row.put("cluster", inert(outcome.unit().example().cluster()));
        row.put("variant", inert(outcome.unit().variant()));
        row.put("repetition", outcome.unit().repetition());
        row.put("status", outcome.status().name());
        row.put("problem", inert(outcome.problem()));
        if (outcome instanceof Outcome.Completed completed) {
            row.put("latency_ms", completed.latency().toNanos() / 1e6);
            row.put("output", inert(completed.output().text()));
            completed.scores().asMap().forEach((metric, score) -> score(row, metric, score));
        }
        return row;
    }

    private static void score(ObjectNode row, String metric, Score score) {
        if (score.isDefined()) {
            row.put(column(metric), score.value());
        }
        row.put(column(metric) + ".reason", inert(score.reason()));
    }

    private static String column(String metric) {
        boolean taken = COLUMNS.contains(metric) || FORMULA_STARTS.indexOf(metric.charAt(0)) >= 0;
        return taken ? "metric." + metric : metric;
    }

    private static @Nullable String inert(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        String carried = LoneSurrogates.replaced(text);
        return FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? carried : "'" + carried;
    }
}
