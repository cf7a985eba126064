package dev.plumbline.bench.metrics;

import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.edit.WordErrorRate;
import dev.plumbline.metrics.summarization.Meteor;
import dev.plumbline.metrics.summarization.Rouge;
import dev.plumbline.metrics.summarization.RougeScore;
import dev.plumbline.metrics.summarization.RougeScorer;
import dev.plumbline.metrics.translation.Bleu;
import dev.plumbline.metrics.translation.Chrf;
import dev.plumbline.metrics.translation.CorpusLevel;
import dev.plumbline.metrics.translation.Gleu;
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

/** Pairs per second of the metrics of words and n-grams, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TextMetricsBenchmark {

    private static final int PAIRS = 300;

    /** About how many tokens a text has. */
    @Param({"20", "200"})
    public int tokens = 20;

    private final Bleu sentenceBleu = Bleu.sentence();
    private final CorpusLevel<Bleu> corpusBleu = Bleu.corpus();
    private final Chrf chrf = Chrf.create();
    private final Chrf chrfPlusPlus = Chrf.plusPlus();
    private final List<Rouge> rouge =
            List.of(Rouge.n(1).stemmed(), Rouge.n(2).stemmed(), Rouge.l().stemmed());
    private final RougeScorer rougeScorer = RougeScorer.of(rouge.toArray(new Rouge[0]));
    private final Gleu gleu = Gleu.create();
    private final Meteor meteor = Meteor.create();
    private final WordErrorRate wordErrorRate = WordErrorRate.wer();

    private Batches batches = Batches.of(List.of(), PAIRS);

    /**
     * Gets the texts, and checks the metric on them.
     *
     * @param benchmark says which metric is timed
     */
    @Setup
    public void prepare(BenchmarkParams benchmark) {
        Corpus corpus = Corpus.of(TextShape.ofTokens(tokens));
        corpus.check(KnownSum.ofBenchmark(benchmark.getBenchmark()));
        batches = Batches.of(corpus.pairs(), PAIRS);
    }

    /**
     * BLEU of each text.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double sentenceBleu() {
        return batches.sum(sentenceBleu);
    }

    /**
     * BLEU of all texts together.
     *
     * @return the score
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double corpusBleu() {
        Batches.Batch batch = batches.next();
        return corpusBleu.score(batch.outputs(), batch.references()).value();
    }

    /**
     * chrF of each text.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double chrf() {
        return batches.sum(chrf);
    }

    /**
     * chrF++ of each text.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double chrfPlusPlus() {
        return batches.sum(chrfPlusPlus);
    }

    /**
     * ROUGE-1, ROUGE-2 and ROUGE-L with stemming, by one scorer that reads the texts once.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double rougeTogether() {
        Batches.Batch batch = batches.next();
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            for (RougeScore score : rougeScorer.measures(
                    batch.outputs().get(i), batch.references().get(i))) {
                sum += score.f();
            }
        }
        return sum;
    }

    /**
     * ROUGE-1, ROUGE-2 and ROUGE-L with stemming, as three metrics of which each reads the texts.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double rougeSeparately() {
        Batches.Batch batch = batches.next();
        double sum = 0;
        for (int i = 0; i < PAIRS; i++) {
            for (TextMetric metric : rouge) {
                sum += metric.score(batch.outputs().get(i), batch.references().get(i))
                        .value();
            }
        }
        return sum;
    }

    /**
     * GLEU of each text.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double gleu() {
        return batches.sum(gleu);
    }

    /**
     * METEOR of each text.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double meteor() {
        return batches.sum(meteor);
    }

    /**
     * The word error rate of each text.
     *
     * @return the sum
     */
    @Benchmark
    @OperationsPerInvocation(PAIRS)
    public double wordErrorRate() {
        return batches.sum(wordErrorRate);
    }
}
