package dev.plumbline.bench;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.dataset.Example;
import dev.plumbline.metric.Score;
import dev.plumbline.metrics.match.ExactMatch;
import dev.plumbline.run.Evaluation;
import dev.plumbline.run.EvaluationRun;
import dev.plumbline.variant.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Cases per second of a whole run (timed, with outcomes, statistics and limits) over 100,000 examples in memory with
 * exact match, beside a plain loop and a plain pool with one task a case, which keep their scores and nothing else.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class OrchestratorBenchmark {

    static final int CASES = 100_000;

    /** Units at work at the same time. */
    @Param({"1", "4", "64"})
    public int concurrency = 1;

    private List<Example> examples = List.of();
    private Dataset dataset = Dataset.of("cases", List.of());
    private List<Output> outputs = List.of();
    private final ExactMatch metric = ExactMatch.create();

    /** Makes the cases; four of five outputs are right. */
    @Setup
    public void prepare() {
        examples = examples();
        dataset = Dataset.of("cases", examples);
        outputs = examples.stream()
                .map(example -> Output.of(
                        Integer.parseInt(example.id()) % 5 == 0
                                ? "wrong"
                                : example.references().get(0)))
                .toList();
    }

    static List<Example> examples() {
        List<Example> made = new ArrayList<>(CASES);
        for (int i = 0; i < CASES; i++) {
            made.add(Example.of(Integer.toString(i), "question " + i, "answer " + i));
        }
        return made;
    }

    /**
     * A run of the library.
     *
     * @return the run
     */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public EvaluationRun evaluation() {
        return Evaluation.of(dataset)
                .variant("recorded", example -> outputs.get(Integer.parseInt(example.id())))
                .metric(metric)
                .concurrency(concurrency)
                .run();
    }

    /**
     * The least that could be done: one loop that sums scores.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public double plainLoop() {
        double sum = 0;
        for (Example example : examples) {
            sum += score(example).value();
        }
        return sum;
    }

    /**
     * What one writes without a library: a pool, one task a case, the futures read in order.
     *
     * @return the sum
     * @throws InterruptedException if interrupted
     * @throws ExecutionException if a task fails
     */
    @Benchmark
    @OperationsPerInvocation(CASES)
    public double plainPool() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(concurrency);
        try {
            List<Future<Score>> futures = new ArrayList<>(CASES);
            for (Example example : examples) {
                futures.add(pool.submit(() -> score(example)));
            }
            double sum = 0;
            for (Future<Score> future : futures) {
                sum += future.get().value();
            }
            return sum;
        } finally {
            pool.shutdown();
        }
    }

    private Score score(Example example) {
        Output output = outputs.get(Integer.parseInt(example.id()));
        return metric.score(output.text(), example.references());
    }
}
