package dev.plumbline.bench;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/**
 * Runs JMH with its own command line, and prints the median of each benchmark's iterations after JMH's report; with {@code
 * -prof gc} also how many bytes an operation allocates.
 */
public final class Medians {

    private static final String BYTES = "gc.alloc.rate.norm";

    private Medians() {}

    /**
     * Runs benchmarks.
     *
     * @param args JMH's options, such as the pattern of a benchmark's name
     * @throws Exception if an option is wrong or a benchmark fails
     */
    public static void main(String[] args) throws Exception {
        CommandLineOptions options = new CommandLineOptions(args);
        if (options.shouldHelp()) {
            options.showHelp();
            return;
        }
        if (options.shouldList()) {
            new Runner(options).list();
            return;
        }
        Collection<RunResult> results = new Runner(options).run();
        System.out.println("\nMedians");
        results.forEach(result -> System.out.println(line(result)));
    }

    private static String line(RunResult result) {
        BenchmarkParams params = result.getParams();
        double[] values = values(result, IterationResult::getPrimaryResult);
        String name = params.getBenchmark().replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1");
        String settings = params.getParamsKeys().stream()
                .map(key -> key + "=" + params.getParam(key))
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "%-44s %-18s %,16.3f %s (%d iterations, %,.3f to %,.3f)%s",
                name,
                settings,
                median(values),
                result.getPrimaryResult().getScoreUnit(),
                values.length,
                values[0],
                values[values.length - 1],
                bytes(result));
    }

    private static String bytes(RunResult result) {
        if (!result.getSecondaryResults().containsKey(BYTES)) {
            return "";
        }
        double[] values = values(
                result,
                iteration -> requireNonNull(iteration.getSecondaryResults().get(BYTES)));
        return String.format(Locale.ROOT, " %,.0f B/op", median(values));
    }

    private static double[] values(RunResult result, Function<IterationResult, Result<?>> number) {
        return result.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(Collection::stream)
                .map(number)
                .mapToDouble(Result::getScore)
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
    }
}
