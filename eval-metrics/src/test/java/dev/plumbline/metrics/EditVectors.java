package dev.plumbline.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.metrics.edit.AlignmentCounts;
import dev.plumbline.metrics.edit.DamerauLevenshtein;
import dev.plumbline.metrics.edit.EditCosts;
import dev.plumbline.metrics.edit.Indel;
import dev.plumbline.metrics.edit.JaroWinkler;
import dev.plumbline.metrics.edit.Levenshtein;
import dev.plumbline.metrics.edit.OptimalStringAlignment;
import dev.plumbline.metrics.edit.WordErrorRate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps the vectors of error rates and edit distances. */
final class EditVectors {

    private EditVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("wer", EditVectors::errorRates);
        registry.add("edit_distance", EditVectors::distances);
        registry.add("weighted_levenshtein", EditVectors::weighted);
    }

    private static Map<String, ?> errorRates(ReferenceVector vector) {
        return Map.of(
                "word", rates(vector, WordErrorRate.wer()),
                "char", rates(vector, WordErrorRate.cer()));
    }

    private static Map<String, ?> rates(ReferenceVector vector, WordErrorRate metric) {
        AlignmentCounts sum = AlignmentCounts.NONE;
        List<String> hypotheses = vector.hypotheses();
        for (int i = 0; i < hypotheses.size(); i++) {
            sum = sum.plus(
                    metric.align(hypotheses.get(i), vector.references().get(i).get(0)));
        }
        Map<String, Object> rates = new LinkedHashMap<>();
        rates.put("hits", sum.hits());
        rates.put("substitutions", sum.substitutions());
        rates.put("deletions", sum.deletions());
        rates.put("insertions", sum.insertions());
        rates.put("error_rate", sum.errorRate());
        rates.put("mer", sum.matchErrorRate());
        rates.put("wil", sum.informationLost());
        rates.put("wip", sum.informationPreserved());
        return rates;
    }

    private static Map<String, ?> distances(ReferenceVector vector) {
        String output = vector.hypothesis();
        String reference = vector.references().get(0).get(0);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("levenshtein", Levenshtein.create().distance(output, reference));
        values.put("levenshtein_norm_sim", Levenshtein.create().similarity(output, reference));
        values.put("osa", OptimalStringAlignment.create().distance(output, reference));
        values.put("osa_norm_sim", OptimalStringAlignment.create().similarity(output, reference));
        values.put("damerau_levenshtein", DamerauLevenshtein.create().distance(output, reference));
        values.put("damerau_norm_sim", DamerauLevenshtein.create().similarity(output, reference));
        values.put("jaro", JaroWinkler.jaro().score(output, reference));
        values.put("jaro_winkler", JaroWinkler.create().score(output, reference));
        values.put("indel", Indel.create().distance(output, reference));
        values.put("indel_norm_sim", Indel.create().normalized().score(output, reference));
        values.put("fuzz_ratio", 100 * Indel.create().similarity(output, reference));
        values.put("lcs_seq", Indel.commonLength(output, reference));
        values.put("len_hyp", output.codePointCount(0, output.length()));
        values.put("len_ref", reference.codePointCount(0, reference.length()));
        return values;
    }

    private static Map<String, ?> weighted(ReferenceVector vector) {
        JsonNode weights = vector.config().path("weights_ins_del_sub");
        EditCosts costs = new EditCosts(
                weights.get(0).asInt(), weights.get(1).asInt(), weights.get(2).asInt());
        Levenshtein metric = Levenshtein.weighted(costs);
        String output = vector.hypothesis();
        String reference = vector.references().get(0).get(0);
        return Map.of(
                "distance", metric.distance(output, reference),
                "norm_sim", metric.similarity(output, reference));
    }
}
