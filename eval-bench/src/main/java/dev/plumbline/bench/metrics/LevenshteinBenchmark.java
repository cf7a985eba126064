package dev.plumbline.bench.metrics;

import dev.plumbline.metrics.edit.Levenshtein;
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

/** Pairs per second of the Levenshtein distance of characters, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LevenshteinBenchmark {

    private static final int PAIRS = 200;

    /** What is compared. */
    @Param({"SIMILAR_200", "RANDOM_200", "SIMILAR_2000", "RANDOM_2000"})
    public TextShape texts = TextShape.SIMILAR_200;

    private final Levenshtein levenshtein = Levenshtein.create();
    private Batches batches = Batches.of(List.of(), PAIRS);

    /**
     * Gets the texts, and checks the metric on them.
     *
     * @param benchmark says which metric is timed
     */
    @Setup
    public void prepare(BenchmarkParams benchmark) {
        Corpus corpus = Corpus.of(texts);
        corpus.check(KnownSum.ofBenchmark(benchmark.getBenchmark()));
        batches = Batches.of(corpus.pairs(), PAIRS);
    }

    /**
     * The distance of each pair.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double levenshtein() {
        return batches.sum(levenshtein);
    }
}
