package dev.plumbline.stats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.stats.test.Alternative;
import dev.plumbline.stats.test.BinomialTest;
import dev.plumbline.stats.test.Correction;
import dev.plumbline.stats.test.McNemar;
import dev.plumbline.stats.test.PermutationResult;
import dev.plumbline.stats.test.PermutationTest;
import dev.plumbline.stats.test.SignTest;
import dev.plumbline.stats.test.TTest;
import java.util.Arrays;
import java.util.Map;

/** Tests of proportions and means, permutations, and corrections for several tests. */
final class TestVectors {

    static final Map<String, Correction> CORRECTIONS = Map.of(
            "bonferroni", Correction.BONFERRONI,
            "sidak", Correction.SIDAK,
            "holm", Correction.HOLM,
            "holm-sidak", Correction.HOLM_SIDAK,
            "simes-hochberg", Correction.HOCHBERG,
            "hommel", Correction.HOMMEL,
            "fdr_bh", Correction.BENJAMINI_HOCHBERG,
            "fdr_by", Correction.BENJAMINI_YEKUTIELI);

    private TestVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("sign_test", TestVectors::sign);
        registry.add("mcnemar", TestVectors::mcnemar);
        registry.add("binomial_test", TestVectors::binomial);
        registry.add("ttest", TestVectors::tTest);
        registry.add("p_adjust", TestVectors::adjust);
        registry.add(
                "permutation.paired_sign_flip_exact",
                vector -> permutation(PermutationTest.signFlips(vector.numbers("differences"))));
        registry.add(
                "permutation.independent_exact",
                vector -> permutation(PermutationTest.twoSamples(vector.numbers("x"), vector.numbers("y"))));
    }

    private static Object sign(ReferenceVector vector) {
        int positive = vector.count("n_positive");
        int negative = vector.count("n_negative");
        return Entries.create()
                .put(
                        "p_two_sided",
                        SignTest.test(positive, negative, Alternative.TWO_SIDED).p())
                .put(
                        "p_greater",
                        SignTest.test(positive, negative, Alternative.GREATER).p())
                .put(
                        "p_less",
                        SignTest.test(positive, negative, Alternative.LESS).p())
                .put("M", SignTest.test(positive, negative, Alternative.LESS).statistic())
                .map();
    }

    private static Object mcnemar(ReferenceVector vector) {
        JsonNode table = vector.input("table");
        McNemar test =
                new McNemar(table.get(0).get(1).intValue(), table.get(1).get(0).intValue());
        return Entries.create()
                .put("exact", Entries.test("statistic", test.exact()))
                .put("chi2_corrected", Entries.test("statistic", test.corrected()))
                .put("chi2", Entries.test("statistic", test.chiSquared()))
                .put("mid_p", test.midP().p())
                .map();
    }

    private static Object binomial(ReferenceVector vector) {
        Entries entries = Entries.create();
        Entries.ALTERNATIVES.forEach((name, alternative) -> entries.put(
                name,
                BinomialTest.test(vector.count("k"), vector.count("n"), vector.number("p"), alternative)
                        .p()));
        return entries.map();
    }

    private static Object tTest(ReferenceVector vector) {
        double[] a = vector.numbers("a");
        double[] b = vector.numbers("b");
        Entries entries = Entries.create()
                .put("welch_ci95", TTest.welch(a, b, Alternative.TWO_SIDED).interval(0.95));
        Entries.ALTERNATIVES.forEach((name, alternative) -> entries.put(
                        "student_" + name, EstimateVectors.tTest(TTest.student(a, b, alternative)))
                .put("welch_" + name, EstimateVectors.tTest(TTest.welch(a, b, alternative)))
                .put("one_sample_mu0.5_" + name, EstimateVectors.tTest(TTest.oneSample(a, 0.5, alternative))));
        return entries.map();
    }

    private static Object adjust(ReferenceVector vector) {
        Entries entries = Entries.create();
        CORRECTIONS.forEach((name, correction) -> {
            double[] adjusted = correction.adjust(vector.numbers("p"));
            entries.put(
                    name,
                    Map.of(
                            "adjusted",
                            adjusted,
                            "reject_alpha_0.05",
                            Arrays.stream(adjusted).mapToObj(p -> p <= 0.05).toList()));
        });
        return entries.map();
    }

    private static Object permutation(PermutationResult result) {
        return Entries.create()
                .put("observed", result.observed())
                .put("n_permutations", result.permutations())
                .put("p_greater", result.pGreater())
                .put("p_less", result.pLess())
                .put("p_two_sided_abs", result.pTwoSided())
                .put("p_two_sided_2min", result.twiceSmallerTail())
                .put("p_scipy_two_sided", result.twiceSmallerTail())
                .map();
    }
}
