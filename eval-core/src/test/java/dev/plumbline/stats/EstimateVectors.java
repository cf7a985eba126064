package dev.plumbline.stats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.stats.internal.Normal;
import dev.plumbline.stats.test.Alternative;
import dev.plumbline.stats.test.ProportionsTest;
import dev.plumbline.stats.test.TTest;
import dev.plumbline.stats.test.TTestResult;
import java.util.HashMap;
import java.util.Map;

/** Proportions, means, clusters, effect sizes and paired differences. */
final class EstimateVectors {

    private EstimateVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("proportion_ci", EstimateVectors::proportion);
        registry.add("two_proportions", EstimateVectors::twoProportions);
        registry.add("mean_se", EstimateVectors::mean);
        registry.add("clustered_se", EstimateVectors::clusters);
        registry.add("effect_size", EstimateVectors::effect);
        registry.add("paired", EstimateVectors::paired);
    }

    private static Object proportion(ReferenceVector vector) {
        Proportion p = new Proportion(vector.count("k"), vector.count("n"));
        Entries entries = Entries.create();
        vector.expected().fieldNames().forEachRemaining(key -> {
            int split = key.lastIndexOf('_');
            entries.put(key, interval(p, key.substring(0, split), Double.parseDouble(key.substring(split + 1))));
        });
        return entries.map();
    }

    static Interval interval(Proportion p, String method, double confidence) {
        return switch (method) {
            case "wilson" -> p.wilson(confidence);
            case "clopper_pearson", "beta" -> p.clopperPearson(confidence);
            case "agresti_coull" -> p.agrestiCoull(confidence);
            case "wald", "normal" -> p.wald(confidence);
            case "jeffreys" -> p.jeffreys(confidence);
            default -> throw new IllegalArgumentException(method);
        };
    }

    private static Object twoProportions(ReferenceVector vector) {
        Proportion one = new Proportion(vector.count("count1"), vector.count("n1"));
        Proportion two = new Proportion(vector.count("count2"), vector.count("n2"));
        ProportionDifference difference = new ProportionDifference(one, two);
        ProportionsTest test = new ProportionsTest(one, two);
        var unpooled = test.unpooled(Alternative.TWO_SIDED);
        Entries entries = Entries.create()
                .put("unpooled_z", unpooled == null ? null : unpooled.statistic())
                .put("diff", difference.value())
                .put("diff_ci95_newcomb", difference.newcombe(0.95))
                .put("diff_ci95_wald", difference.wald(0.95))
                .put("diff_ci95_agresti-caffo", difference.agrestiCaffo(0.95))
                .put("fisher_two_sided_p", test.fisher().p())
                .put("chi2_yates", Entries.test("chi2", test.yates()))
                .put("chi2", Entries.test("chi2", test.chiSquared()))
                .put("cohens_h", difference.cohensH());
        Entries.ALTERNATIVES.forEach(
                (name, alternative) -> entries.put("pooled_z_" + name, Entries.test("z", test.pooled(alternative))));
        return entries.map();
    }

    private static Object mean(ReferenceVector vector) {
        DescriptiveStatistics sample = DescriptiveStatistics.of(vector.numbers("values"));
        Entries entries = Entries.create()
                .put("n", sample.n())
                .put("mean", sample.mean())
                .put("variance", sample.variance())
                .put("sd", sample.standardDeviation())
                .put("se", sample.standardError())
                .put("median", sample.median())
                .put("skewness", sample.skewness());
        vector.expected().fieldNames().forEachRemaining(key -> {
            if (key.startsWith("ci_")) {
                double level = Double.parseDouble(key.replaceAll(".*_", ""));
                entries.put(key, Map.of("t", sample.student(level), "z", sample.normal(level)));
            } else if (key.startsWith("quantile_type7_")) {
                entries.put(key, sample.quantile(Double.parseDouble(key.replaceAll(".*_", ""))));
            }
        });
        return entries.map();
    }

    private static Object clusters(ReferenceVector vector) {
        double[] values = vector.numbers("values");
        ClusterErrors errors = ClusterErrors.of(values, keys(vector.input("clusters")));
        return Entries.create()
                .put("n", values.length)
                .put("n_clusters", errors.clusters())
                .put("mean", DescriptiveStatistics.of(values).mean())
                .put("se_clt", errors.independent())
                .put("se_miller2024", errors.miller())
                .put("se_cr0", errors.robust())
                .put("se_inspect_ai", errors.smallSample())
                .put("se_cr1_statsmodels", errors.smallSample())
                .map();
    }

    static long[] keys(JsonNode names) {
        Map<String, Long> keys = new HashMap<>();
        long[] result = new long[names.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = keys.computeIfAbsent(names.get(i).asText(), name -> (long) keys.size());
        }
        return result;
    }

    private static Object effect(ReferenceVector vector) {
        EffectSize effect = EffectSize.of(vector.numbers("a"), vector.numbers("b"));
        return Entries.create()
                .put("cohens_d", effect.cohensD())
                .put("hedges_g_exact", effect.hedgesG())
                .put("hedges_g_approx", effect.hedgesGApproximation())
                .put("glass_delta_b", effect.glassDelta())
                .put("cliffs_delta", effect.cliffsDelta())
                .put("pooled_sd", effect.pooledDeviation())
                .map();
    }

    private static Object paired(ReferenceVector vector) {
        double[] a = vector.numbers("a");
        double[] b = vector.numbers("b");
        PairedDifference paired = PairedDifference.of(a, b);
        DescriptiveStatistics difference = paired.difference();
        double error = difference.standardError();
        Entries entries = Entries.create()
                .put("mean_a", DescriptiveStatistics.of(a).mean())
                .put("mean_b", DescriptiveStatistics.of(b).mean())
                .put("mean_diff", difference.mean())
                .put("se_paired", error)
                .put("se_unpaired", paired.unpairedError())
                .put("var_a", DescriptiveStatistics.of(a).variance())
                .put("var_b", DescriptiveStatistics.of(b).variance())
                .put("cov", paired.covariance())
                .put("corr", paired.correlation())
                .put("z_p_two_sided", error == 0 ? null : 2 * Normal.sf(Math.abs(difference.mean()) / error))
                .put("ci95_t", difference.student(0.95))
                .put("ci95_z", difference.normal(0.95))
                .put("cohens_dz", paired.cohensDz());
        Entries.ALTERNATIVES.forEach(
                (name, alternative) -> entries.put("t_" + name, tTest(TTest.paired(a, b, alternative))));
        return entries.map();
    }

    /** Where nothing varies the references have NaN or infinity for the statistic that we leave out. */
    static Map<String, ?> tTest(TTestResult result) {
        Double infinite = result.effect() == 0 ? null : Double.valueOf(result.effect() / 0.0);
        return Entries.create()
                .put("t", result.statistic() == null ? infinite : result.statistic())
                .put("p", result.p())
                .put("df", result.degreesOfFreedom())
                .map();
    }
}
