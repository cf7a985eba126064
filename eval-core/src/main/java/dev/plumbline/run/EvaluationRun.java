package dev.plumbline.run;

import dev.plumbline.error.ReportException;
import dev.plumbline.metric.MetricDescription;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.store.RunLog;
import dev.plumbline.store.RunPlan;
import dev.plumbline.summary.OutcomeCsv;
import dev.plumbline.summary.RunStatus;
import dev.plumbline.summary.RunSummary;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A finished run: its summary, and every outcome that its store kept. Immutable and thread-safe.
 *
 * <pre>{@code
 * System.out.println(run.summary());
 * run.writeJson(Path.of("run.json"));
 * }</pre>
 */
public final class EvaluationRun {

    private final RunSummary summary;
    private final RunLog log;

    EvaluationRun(RunSummary summary, RunLog log) {
        this.summary = summary;
        this.log = log;
    }

    /**
     * What the run was to do.
     *
     * @return its plan
     */
    public RunPlan plan() {
        return summary.plan();
    }

    /**
     * How the run ended.
     *
     * @return completed, or cancelled with what was learnt until then
     */
    public RunStatus status() {
        return summary.facts().status();
    }

    /**
     * The run in short; prints as a table.
     *
     * @return the summary
     */
    public RunSummary summary() {
        return summary;
    }

    /**
     * Every outcome, by example, then variant, then repetition, whatever the order of completion was.
     *
     * @return a stream, to be closed after use
     * @throws dev.plumbline.error.StoreException if the store did not keep them
     */
    public Stream<Outcome> outcomes() {
        return log.outcomes();
    }

    /**
     * Writes the summary as JSON, see {@link RunSummary#toJson()}; a file that exists is replaced.
     *
     * @param file the file
     * @throws ReportException if it cannot be written
     */
    public void writeJson(Path file) {
        write(file, out -> out.write(summary.toJson()));
    }

    /**
     * Writes the summary as Markdown, see {@link RunSummary#toMarkdown()}; a file that exists is replaced.
     *
     * @param file the file
     * @throws ReportException if it cannot be written
     */
    public void writeMarkdown(Path file) {
        write(file, out -> out.write(summary.toMarkdown()));
    }

    /**
     * Writes every outcome as CSV, see {@link OutcomeCsv}; a file that exists is replaced.
     *
     * @param file the file
     * @throws ReportException if it cannot be written
     * @throws dev.plumbline.error.StoreException if the store did not keep the outcomes
     */
    public void writeCsv(Path file) {
        try (Stream<Outcome> outcomes = outcomes()) {
            write(
                    file,
                    out -> OutcomeCsv.write(
                            outcomes,
                            plan().metrics().stream()
                                    .map(MetricDescription::name)
                                    .toList(),
                            out));
        }
    }

    @Override
    public String toString() {
        return "EvaluationRun[" + plan().name() + ", " + status() + "]";
    }

    private static void write(Path file, Content content) {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.writeTo(out);
        } catch (IOException e) {
            throw new ReportException(file + ": cannot be written: " + e, e);
        }
    }

    private interface Content {
        void writeTo(BufferedWriter out) throws IOException;
    }
}
