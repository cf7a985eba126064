package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Ranks;
import dev.plumbline.stats.test.Alternative;
import dev.plumbline.stats.test.Continuity;
import dev.plumbline.stats.test.MannWhitneyTest;
import dev.plumbline.stats.test.TestResult;
import dev.plumbline.stats.test.WilcoxonTest;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Wilcoxon's and Mann and Whitney's tests. */
final class RankTestVectors {

    private RankTestVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("wilcoxon", RankTestVectors::wilcoxon);
        registry.add("mannwhitney", RankTestVectors::mannWhitney);
    }

    private static Continuity continuity(boolean corrected) {
        return corrected ? Continuity.CORRECTED : Continuity.NONE;
    }

    private static Object wilcoxon(ReferenceVector vector) {
        double[] differences = vector.numbers("differences");
        double[] nonzero = Arrays.stream(differences).filter(d -> d != 0).toArray();
        WilcoxonTest dropped = WilcoxonTest.of(differences);
        WilcoxonTest test = dropped.zeros(
                switch (vector.config("zero_method")) {
                    case "wilcox" -> WilcoxonTest.Zeros.DROP;
                    case "pratt" -> WilcoxonTest.Zeros.PRATT;
                    case "zsplit" -> WilcoxonTest.Zeros.SPLIT;
                    default -> throw new IllegalArgumentException(vector.config("zero_method"));
                });
        Alternative alternative = requireNonNull(Entries.ALTERNATIVES.get(vector.config("alternative")));
        WilcoxonTest.Result result = vector.config("method").startsWith("exact")
                ? test.exact(alternative)
                : test.asymptotic(
                        alternative,
                        continuity(vector.config().path("correction").booleanValue()));
        return Entries.create()
                .put("statistic", result.statistic())
                .put("z", result.z())
                .put("p", result.p())
                .put("n_nonzero", nonzero.length)
                .put("r_plus", dropped.positiveRanks())
                .put("r_minus", dropped.negativeRanks())
                .put("ties", Ranks.of(Ranks.absolute(nonzero)).tieSum() > 0)
                .put("zeros", nonzero.length < differences.length)
                .put("rank_biserial", dropped.rankBiserial())
                .map();
    }

    private static Object mannWhitney(ReferenceVector vector) {
        double[] x = vector.numbers("x");
        double[] y = vector.numbers("y");
        MannWhitneyTest test = MannWhitneyTest.of(x, y);
        Alternative alternative = requireNonNull(Entries.ALTERNATIVES.get(vector.config("alternative")));
        TestResult result = vector.config("method").equals("exact")
                ? test.exact(alternative)
                : test.asymptotic(
                        alternative,
                        continuity(vector.config().path("use_continuity").booleanValue()));
        double[] pooled =
                DoubleStream.concat(Arrays.stream(x), Arrays.stream(y)).toArray();
        return Entries.create()
                .put("u1", test.u())
                .put("p", result == null ? null : result.p())
                .put("ties", Ranks.of(pooled).tieSum() > 0)
                .put("cliffs_delta", 2 * test.superiority() - 1)
                .put("cles", test.superiority())
                .map();
    }
}
