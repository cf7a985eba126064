package dev.plumbline.samples;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.dataset.DatasetFormat;
import dev.plumbline.dataset.FieldMapping;
import dev.plumbline.metric.Metric;
import dev.plumbline.metrics.match.AnswerExtraction;
import dev.plumbline.run.Evaluation;
import dev.plumbline.run.EvaluationRun;
import dev.plumbline.variant.Output;
import dev.plumbline.variant.Variant;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Evaluates outputs that were recorded in a file. */
@Command(
        name = "evaluate",
        description = {
            "Evaluates outputs that were recorded in a file of JSON Lines, JSON or CSV.",
            "A PATH is a column of CSV; in JSON a field, names joined by dots, or a JSON pointer."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(names = "--data", required = true, paramLabel = "FILE", description = "The file: .jsonl, .json or .csv.")
    private Path data = Path.of("");

    @Option(names = "--input", paramLabel = "PATH", description = "Where the input stands.")
    private @Nullable String input;

    @Option(
            names = "--reference",
            paramLabel = "PATH",
            description = "Where the expected output stands; may be repeated, any of them is right.")
    private List<String> references = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "NAME=PATH",
            description = "A variant, and where its recorded output stands; may be repeated.")
    private List<String> outputs = new ArrayList<>();

    @Option(
            names = "--score",
            paramLabel = "NAME=PATH",
            description = "A metric, and where its value stands already: a number, true or false; may be repeated.")
    private List<String> scores = new ArrayList<>();

    @Option(
            names = "--metric",
            paramLabel = "NAME[:ARGUMENT]",
            description = {
                "A metric to compute, one of: ${COMPLETION-CANDIDATES}; may be repeated.",
                "ROUGE stems its words with the argument stem, as in rougeL:stem."
            },
            completionCandidates = MetricCatalog.Names.class)
    private List<String> metrics = new ArrayList<>();

    @Option(
            names = "--extract",
            paramLabel = "REGEX",
            description = {
                "Takes the answer out of outputs and references before a metric sees them:",
                "the last match, its first group if it has one, without thousands separators."
            })
    private @Nullable String extract;

    @Option(names = "--keep-separators", description = "Leaves thousands separators in extracted numbers.")
    private boolean keepSeparators;

    @Option(names = "--id", paramLabel = "PATH", description = "Where the id stands; the row's number unless given.")
    private @Nullable String id;

    @Option(names = "--cluster", paramLabel = "PATH", description = "What rows that are not independent share.")
    private @Nullable String cluster;

    @Option(names = "--limit", paramLabel = "N", description = "Takes the first N rows only.")
    private @Nullable Long limit;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the run as JSON.")
    private @Nullable Path json;

    @Option(names = "--csv", paramLabel = "FILE", description = "Writes every output with its scores as CSV.")
    private @Nullable Path csv;

    @Option(names = "--markdown", paramLabel = "FILE", description = "Writes the tables as Markdown.")
    private @Nullable Path markdown;

    @Option(names = "--progress", description = "Draws a progress bar on the error stream.")
    private boolean progress;

    @Override
    public Integer call() {
        Map<String, String> variants = named("--output", outputs);
        Map<String, String> given = named("--score", scores);
        check(variants, given);
        Dataset dataset = dataset(variants, given);
        Evaluation evaluation = Evaluation.of(dataset);
        if (progress) {
            evaluation.listener(new ConsoleProgress(System.err));
        }
        if (variants.isEmpty()) {
            evaluation.variant("data", example -> Output.of(""));
        }
        variants.forEach((name, path) -> evaluation.variant(Variant.recorded(name, path)));
        metrics().forEach(evaluation::metric);
        given.forEach((name, path) -> evaluation.metric(RecordedScore.of(name, path, dataset)));
        report(evaluation.run());
        return 0;
    }

    private void check(Map<String, String> variants, Map<String, String> given) {
        if (variants.isEmpty() && given.isEmpty()) {
            throw wrong("give at least one --output NAME=PATH or --score NAME=PATH");
        }
        if (variants.isEmpty() && !metrics.isEmpty()) {
            throw wrong("--metric needs an --output NAME=PATH to score");
        }
        if (metrics.isEmpty() && given.isEmpty()) {
            throw wrong("give at least one --metric or --score");
        }
        if (extract == null && keepSeparators) {
            throw wrong("--keep-separators needs --extract");
        }
    }

    private Dataset dataset(Map<String, String> variants, Map<String, String> given) {
        FieldMapping.Builder mapping = FieldMapping.builder();
        if (input != null) {
            mapping.input(input);
        }
        if (id != null) {
            mapping.id(id);
        }
        if (cluster != null) {
            mapping.cluster(cluster);
        }
        references.forEach(mapping::reference);
        variants.values().forEach(path -> mapping.metadata(path, path));
        given.values().forEach(path -> mapping.metadata(path, path));
        Dataset dataset = Dataset.read(data, format(), mapping.build());
        return limit == null ? dataset : dataset.limit(limit);
    }

    private DatasetFormat format() {
        try {
            return DatasetFormat.of(data);
        } catch (IllegalArgumentException e) {
            throw wrong("--data: " + e.getMessage());
        }
    }

    private List<Metric> metrics() {
        List<Metric> chosen = new ArrayList<>();
        AnswerExtraction extraction = extraction();
        for (String name : metrics) {
            Metric metric = metric(name);
            chosen.add(extraction == null ? metric : extraction.before(metric));
        }
        return chosen;
    }

    private Metric metric(String name) {
        try {
            return MetricCatalog.metric(name);
        } catch (IllegalArgumentException e) {
            throw wrong("--metric " + name + ": " + e.getMessage());
        }
    }

    private @Nullable AnswerExtraction extraction() {
        if (extract == null) {
            return null;
        }
        try {
            AnswerExtraction extraction = AnswerExtraction.of(extract);
            return keepSeparators ? extraction.keepingSeparators() : extraction;
        } catch (PatternSyntaxException e) {
            throw wrong("--extract: " + e.getDescription() + " at index " + e.getIndex() + " of " + e.getPattern());
        }
    }

    private Map<String, String> named(String option, List<String> pairs) {
        Map<String, String> named = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw wrong(option + " must be NAME=PATH, was '" + pair + "'");
            }
            if (named.put(pair.substring(0, equals), pair.substring(equals + 1)) != null) {
                throw wrong(option + " '" + pair.substring(0, equals) + "' is given twice");
            }
        }
        return named;
    }

    /** The tables come first: a file that cannot be written must not hide what was computed. */
    private void report(EvaluationRun run) {
        if (spec != null) {
            PrintWriter out = spec.commandLine().getOut();
            out.print(run.summary());
            out.flush();
        }
        if (json != null) {
            run.writeJson(json);
        }
        if (csv != null) {
            run.writeCsv(csv);
        }
        if (markdown != null) {
            run.writeMarkdown(markdown);
        }
    }

    private ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("the command was not set up by its command line");
        }
        return new ParameterException(spec.commandLine(), message);
    }
}
