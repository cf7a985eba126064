package dev.plumbline.bench.metrics;

import dev.plumbline.metrics.translation.Ter;
import java.util.List;
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
import org.openjdk.jmh.infra.BenchmarkParams;

/**
 * Pairs per second of TER, on one thread. Of the texts of 200 tokens the first twelve are taken, as many as the reference
 * implementation can score in a few seconds.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TerBenchmark {

    private static final int PAIRS = 12;

    /** About how many tokens a text has. */
    @Param({"20", "200"})
    public int tokens = 20;

    private final Ter ter = Ter.create();
    private Batches batches = Batches.of(List.of(), PAIRS);

    /**
     * Gets the texts, and checks the metric on them.
     *
     * @param benchmark says which metric is timed
     */
    @Setup
    public void prepare(BenchmarkParams benchmark) {
        Corpus all = Corpus.of(TextShape.ofTokens(tokens));
        Corpus corpus = tokens == 20 ? all : all.first(PAIRS);
        corpus.check(KnownSum.ofBenchmark(benchmark.getBenchmark()));
        batches = Batches.of(corpus.pairs(), PAIRS);
    }

    /**
     * TER of each text.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double ter() {
        return batches.sum(ter);
    }
}
