package dev.plumbline.bench.metrics;

import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.summarization.Rouge;
import dev.plumbline.metrics.translation.Bleu;
import dev.plumbline.metrics.translation.Chrf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Scores a million sentence pairs on one thread and on two, and prints how much faster two are: medians of five rounds,
 * one and two threads in turn. The pairs are those of the corpus over and over; threads take them in portions.
 */
public final class TwoThreads {

    private static final int ROUNDS = 5;
    private static final int PORTION = 1_000;

    private final TextMetric metric;
    private final List<TextPair> pairs;
    private final List<List<String>> references;
    private final double[] sums;

    private TwoThreads(TextMetric metric, List<TextPair> pairs, int portions) {
        this.metric = metric;
        this.pairs = pairs;
        references = pairs.stream().map(pair -> List.of(pair.reference())).toList();
        sums = new double[portions];
    }

    /**
     * Measures.
     *
     * @param args how many thousand pairs, 1,000 unless given
     * @throws InterruptedException if interrupted
     * @throws ExecutionException if a metric fails
     */
    public static void main(String[] args) throws InterruptedException, ExecutionException {
        int portions = args.length == 0 ? 1_000 : Integer.parseInt(args[0]);
        Corpus corpus = Corpus.of(TextShape.TOKENS_20);
        for (String name : List.of("sentenceBleu", "chrfPlusPlus", "rougeL")) {
            corpus.check(KnownSum.of(name));
        }
        System.out.printf(Locale.ROOT, "%n%,d pairs, medians of %d, Java %s%n", portions * PORTION, ROUNDS, version());
        System.out.printf("%-14s %12s %12s %8s%n", "metric", "1 thread", "2 threads", "ratio");
        for (TextMetric metric :
                List.of(Bleu.sentence(), Chrf.plusPlus(), Rouge.l().stemmed())) {
            new TwoThreads(metric, corpus.pairs(), portions).report();
        }
    }

    private static String version() {
        return System.getProperty("java.version", "unknown");
    }

    private void report() throws InterruptedException, ExecutionException {
        double[] one = new double[ROUNDS];
        double[] two = new double[ROUNDS];
        seconds(1);
        double expected = Arrays.stream(sums).sum();
        for (int round = 0; round < ROUNDS; round++) {
            one[round] = seconds(1);
            two[round] = seconds(2);
            double actual = Arrays.stream(sums).sum();
            if (actual != expected) {
                throw new IllegalStateException("scores must add up to " + expected + ", was " + actual);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-14s %10.3f s %10.3f s %8.2f%n",
                metric.name(),
                median(one),
                median(two),
                median(one) / median(two));
    }

    private double seconds(int threads) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(next)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } finally {
            pool.shutdown();
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Takes portions until none is left. Each has its own sum, so that the order of additions is always the same. */
    private void work(AtomicInteger next) {
        for (int portion = next.getAndIncrement(); portion < sums.length; portion = next.getAndIncrement()) {
            double sum = 0;
            for (int i = 0; i < PORTION; i++) {
                int at = (portion * PORTION + i) % pairs.size();
                sum += metric.score(pairs.get(at).output(), references.get(at)).value();
            }
            sums[portion] = sum;
        }
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }
}
