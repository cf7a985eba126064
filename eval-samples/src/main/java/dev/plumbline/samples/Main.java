package dev.plumbline.samples;

import dev.plumbline.error.EvaluationException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The samples' command line. Exit codes: 0 done, 2 bad arguments or bad input, 1 anything else. */
@Command(
        name = "eval-samples",
        description = "Samples of Plumbline, LLM evaluation inside a Java application.",
        mixinStandardHelpOptions = true,
        version = "0.1.0-SNAPSHOT",
        subcommands = {QuickstartCommand.class, EvaluateCommand.class})
public final class Main implements Runnable {

    private static final int BAD_INPUT = 2;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    private Main() {}

    /**
     * Runs a sample and ends the virtual machine with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line, for the program and its tests. */
    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setExecutionExceptionHandler((exception, commandLine, parsed) -> explain(exception, commandLine))
                .setParameterExceptionHandler((exception, args) -> explain(exception));
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }

    private static int explain(ParameterException exception) {
        PrintWriter err = exception.getCommandLine().getErr();
        err.println(oneLine(exception) + " (try --help)");
        return BAD_INPUT;
    }

    /** Bad input is one line; anything else is a defect and keeps its stack trace. */
    private static int explain(Exception exception, CommandLine commandLine) throws Exception {
        if (exception instanceof EvaluationException || exception instanceof IllegalArgumentException) {
            commandLine.getErr().println(oneLine(exception));
            return BAD_INPUT;
        }
        throw exception;
    }

    private static String oneLine(Exception exception) {
        return String.valueOf(exception.getMessage()).replaceAll("\\R", " ");
    }
}
