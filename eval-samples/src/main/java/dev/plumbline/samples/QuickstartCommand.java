package dev.plumbline.samples;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.error.DatasetException;
import dev.plumbline.metrics.match.AnswerExtraction;
import dev.plumbline.metrics.match.ExactMatch;
import dev.plumbline.metrics.match.Length;
import dev.plumbline.metrics.match.RegexMatch;
import dev.plumbline.run.Evaluation;
import dev.plumbline.run.EvaluationRun;
import dev.plumbline.variant.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares two prompts whose answers were recorded, on questions over sale contracts; needs no network. */
@Command(
        name = "quickstart",
        description = "Evaluates two recorded prompt variants on questions over residential sale contracts.",
        mixinStandardHelpOptions = true)
final class QuickstartCommand implements Callable<Integer> {

    private static final String DATA = "contracts.jsonl";

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "plumbline-quickstart",
            description = "Where the dataset and the reports go; ${DEFAULT-VALUE} unless given.")
    private Path out = Path.of("plumbline-quickstart");

    @Override
    public Integer call() {
        Dataset contracts = Dataset.read(unpacked());

        EvaluationRun run = Evaluation.of(contracts)
                .variant(Variant.recorded("terse", "recorded.terse"))
                .variant(Variant.recorded("guided", "recorded.guided"))
                .metric(AnswerExtraction.of("Answer:\\s*(.+?)\\s*$").before(ExactMatch.squad()))
                .metric(RegexMatch.of("(?m)^Answer: \\S"))
                .metric(Length.words())
                .run();

        run.writeJson(out.resolve("run.json"));
        run.writeCsv(out.resolve("cases.csv"));
        run.writeMarkdown(out.resolve("summary.md"));
        print(run);
        return 0;
    }

    private void print(EvaluationRun run) {
        if (spec != null) {
            PrintWriter console = spec.commandLine().getOut();
            console.println(run.summary());
            console.println("Reports: run.json, summary.md and cases.csv (every output with its scores) in " + out);
            console.flush();
        }
    }

    /** Puts the dataset beside the reports, where it can be looked at and evaluated again. */
    private Path unpacked() {
        Path file = out.resolve(DATA);
        try (InputStream in = QuickstartCommand.class.getResourceAsStream(DATA)) {
            if (in == null) {
                throw new IllegalStateException("the sample's data is not in its jar");
            }
            Files.createDirectories(out);
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new DatasetException(file + ": cannot be written: " + e, e);
        }
    }
}
