package dev.plumbline.bench.metrics;

import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.edit.AlignmentCounts;
import dev.plumbline.metrics.edit.Levenshtein;
import dev.plumbline.metrics.edit.WordErrorRate;
import dev.plumbline.metrics.summarization.Rouge;
import dev.plumbline.metrics.translation.Bleu;
import dev.plumbline.metrics.translation.Chrf;
import dev.plumbline.metrics.translation.CorpusLevel;
import dev.plumbline.metrics.translation.Gleu;
import dev.plumbline.metrics.translation.Ter;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A figure of a whole corpus that reference implementations gave, by which a metric shows that it does the same work. */
final class KnownSum {

    private final String key;
    private final ToDoubleFunction<List<TextPair>> sum;

    private KnownSum(String key, ToDoubleFunction<List<TextPair>> sum) {
        this.key = key;
        this.sum = sum;
    }

    /** The same for a name with package and class before it. */
    static List<KnownSum> ofBenchmark(String qualified) {
        return of(qualified.substring(qualified.lastIndexOf('.') + 1));
    }

    /**
     * The figures of a metric.
     *
     * @param benchmark the name of the method that times the metric
     * @return its figures; none where none are known
     */
    static List<KnownSum> of(String benchmark) {
        return switch (benchmark) {
            case "sentenceBleu" -> List.of(ofSegments("sum_sentence_bleu_13a_effective", Bleu.sentence()));
            case "corpusBleu" -> List.of(ofCorpus("corpus_bleu_13a", Bleu.corpus()));
            case "chrf" -> List.of(ofCorpus("corpus_chrf", Chrf.create().corpus()));
            case "chrfPlusPlus" -> List.of(ofSegments("sum_sentence_chrfpp", Chrf.plusPlus()));
            case "ter" -> List.of(ofSegments("sum_sentence_ter_first_", Ter.create()));
            case "rougeTogether", "rougeSeparately" ->
                List.of(rouge("sum_rouge1_f_stem", Rouge.n(1)), rouge("sum_rouge2_f_stem", Rouge.n(2)), rougeL());
            case "rougeL" -> List.of(rougeL());
            case "gleu" -> List.of(ofSegments("sum_sentence_gleu", Gleu.create()));
            case "wordErrorRate" -> List.of(new KnownSum("corpus_wer", KnownSum::wordErrorRate));
            case "levenshtein" -> List.of(ofSegments("sum_levenshtein_pairwise", Levenshtein.create()));
            default -> List.of();
        };
    }

    private static KnownSum rougeL() {
        return rouge("sum_rougeL_f_stem", Rouge.l());
    }

    private static KnownSum rouge(String key, Rouge variant) {
        return ofSegments(key, variant.stemmed());
    }

    private static KnownSum ofSegments(String key, TextMetric metric) {
        return new KnownSum(key, pairs -> {
            double sum = 0;
            for (TextPair pair : pairs) {
                sum += metric.score(pair.output(), List.of(pair.reference())).value();
            }
            return sum;
        });
    }

    private static KnownSum ofCorpus(String key, CorpusLevel<?> metric) {
        return new KnownSum(key, pairs -> {
            List<String> outputs = pairs.stream().map(TextPair::output).toList();
            List<List<String>> references =
                    pairs.stream().map(pair -> List.of(pair.reference())).toList();
            return metric.score(outputs, references).value();
        });
    }

    private static double wordErrorRate(List<TextPair> pairs) {
        AlignmentCounts sum = AlignmentCounts.NONE;
        for (TextPair pair : pairs) {
            sum = sum.plus(WordErrorRate.wer().align(pair.output(), pair.reference()));
        }
        return sum.errorRate();
    }

    /** What the figure of so many pairs is called; that of a part of a corpus says how large it is. */
    String key(int pairs) {
        return key.endsWith("_") ? key + pairs : key;
    }

    double of(List<TextPair> pairs) {
        return sum.applyAsDouble(pairs);
    }
}
