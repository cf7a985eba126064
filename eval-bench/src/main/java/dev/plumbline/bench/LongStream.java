package dev.plumbline.bench;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.dataset.Example;
import dev.plumbline.metrics.match.ExactMatch;
import dev.plumbline.run.Evaluation;
import dev.plumbline.run.EvaluationRun;
import dev.plumbline.store.EvaluationStore;
import dev.plumbline.variant.Output;
import java.util.stream.IntStream;

/** Evaluates two million generated examples; to be started with -Xmx256m. */
public final class LongStream {

    private static final int CASES = 2_000_000;

    private LongStream() {}

    /**
     * Runs.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Dataset dataset = Dataset.streamed(
                "generated",
                () -> IntStream.range(0, CASES)
                        .mapToObj(i -> Example.of("example-" + i, "question " + i, "answer " + i % 10)));
        EvaluationRun run = Evaluation.of(dataset)
                .variant("constant", example -> Output.of("answer 3"))
                .metric(ExactMatch.create())
                .concurrency(4)
                .store(EvaluationStore.none())
                .run();
        System.out.println(run.summary());
        System.out.println("heap limit: " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB");
    }
}
