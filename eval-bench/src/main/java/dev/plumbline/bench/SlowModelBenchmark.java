package dev.plumbline.bench;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.metrics.match.ExactMatch;
import dev.plumbline.run.Evaluation;
import dev.plumbline.run.EvaluationRun;
import dev.plumbline.variant.Output;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Seconds for 2,000 cases whose model takes 50 ms, at concurrency 1,000: 0.1 at best. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 30)
@Measurement(iterations = 5)
@Fork(1)
public class SlowModelBenchmark {

    private static final int CASES = 2_000;

    private final Dataset dataset =
            Dataset.of("cases", OrchestratorBenchmark.examples().subList(0, CASES));

    /**
     * A run of the library.
     *
     * @return the run
     */
    @Benchmark
    public EvaluationRun evaluation() {
        return Evaluation.of(dataset)
                .variant("slow", example -> {
                    TimeUnit.MILLISECONDS.sleep(50);
                    return Output.of(example.references().get(0));
                })
                .metric(ExactMatch.create())
                .concurrency(1_000)
                .run();
    }
}
