package dev.plumbline.samples;

import dev.plumbline.metric.Metric;
import dev.plumbline.metrics.edit.DamerauLevenshtein;
import dev.plumbline.metrics.edit.Indel;
import dev.plumbline.metrics.edit.JaroWinkler;
import dev.plumbline.metrics.edit.Levenshtein;
import dev.plumbline.metrics.edit.OptimalStringAlignment;
import dev.plumbline.metrics.edit.WordErrorRate;
import dev.plumbline.metrics.similarity.CosineSimilarity;
import dev.plumbline.metrics.similarity.SetSimilarity;
import dev.plumbline.metrics.summarization.Meteor;
import dev.plumbline.metrics.summarization.Rouge;
import dev.plumbline.metrics.translation.Bleu;
import dev.plumbline.metrics.translation.Chrf;
import dev.plumbline.metrics.translation.Gleu;
import dev.plumbline.metrics.translation.Nist;
import dev.plumbline.metrics.translation.Ter;
import java.util.List;
import java.util.Map;

/** The metrics of texts against reference texts. */
final class ReferenceMetrics {

    /** Those that take no argument. */
    static final List<Metric> PLAIN = List.of(
            Bleu.sentence(),
            Bleu.corpus(),
            Chrf.create(),
            Chrf.create().corpus(),
            Chrf.plusPlus(),
            Chrf.plusPlus().corpus(),
            Ter.create(),
            Ter.create().corpus(),
            Gleu.create(),
            Gleu.create().corpus(),
            Nist.create(),
            Meteor.create(),
            WordErrorRate.wer(),
            WordErrorRate.cer(),
            WordErrorRate.mer(),
            WordErrorRate.wil(),
            WordErrorRate.wip(),
            Levenshtein.create(),
            Levenshtein.create().normalized(),
            OptimalStringAlignment.create(),
            OptimalStringAlignment.create().normalized(),
            DamerauLevenshtein.create(),
            DamerauLevenshtein.create().normalized(),
            Indel.create(),
            Indel.create().normalized(),
            JaroWinkler.create(),
            JaroWinkler.jaro(),
            CosineSimilarity.ofWords(),
            SetSimilarity.jaccard(),
            SetSimilarity.dice(),
            SetSimilarity.overlap());

    /** ROUGE, by name, with {@code stem} as an argument that it may have. */
    static final Map<String, MetricMaker> WITH_ARGUMENT = Map.of(
            "rouge1", stemmable(Rouge.n(1)),
            "rouge2", stemmable(Rouge.n(2)),
            "rougeL", stemmable(Rouge.l()),
            "rougeLsum", stemmable(Rouge.lSum()));

    private ReferenceMetrics() {}

    private static MetricMaker stemmable(Rouge rouge) {
        return argument -> {
            if (argument == null) {
                return rouge;
            }
            if (argument.equals("stem")) {
                return rouge.stemmed();
            }
            throw new IllegalArgumentException("the argument must be 'stem', was '" + argument + "'");
        };
    }
}
