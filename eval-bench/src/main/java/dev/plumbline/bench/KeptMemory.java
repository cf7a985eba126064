package dev.plumbline.bench;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.dataset.Example;
import dev.plumbline.metrics.match.ExactMatch;
import dev.plumbline.run.Evaluation;
import dev.plumbline.run.EvaluationRun;
import dev.plumbline.variant.Output;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Locale;

/** Prints how much memory a finished run of 100,000 cases keeps, besides the dataset it was given. */
public final class KeptMemory {

    private KeptMemory() {}

    /**
     * Measures.
     *
     * @param args none
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws InterruptedException {
        List<Example> examples = OrchestratorBenchmark.examples();
        Dataset dataset = Dataset.of("cases", examples);
        run(dataset);
        long before = used();
        EvaluationRun run = run(dataset);
        try {
            double kept = (used() - before) / 1e6;
            System.out.printf(Locale.ROOT, "kept by a run of %,d cases: %.1f MB%n", examples.size(), kept);
        } finally {
            Reference.reachabilityFence(run);
            Reference.reachabilityFence(dataset);
        }
    }

    private static EvaluationRun run(Dataset dataset) {
        return Evaluation.of(dataset)
                .variant("recorded", example -> Output.of(example.references().get(0)))
                .metric(ExactMatch.create())
                .concurrency(4)
                .run();
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(50);
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
