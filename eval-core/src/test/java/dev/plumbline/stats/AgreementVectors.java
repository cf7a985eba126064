package dev.plumbline.stats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.stats.agreement.Association;
import dev.plumbline.stats.agreement.CategoryCounts;
import dev.plumbline.stats.agreement.CohenKappa;
import dev.plumbline.stats.agreement.Correlation;
import dev.plumbline.stats.agreement.KendallTau;
import dev.plumbline.stats.agreement.KrippendorffAlpha;
import dev.plumbline.stats.internal.Moments;
import dev.plumbline.stats.internal.Ranks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Agreement of raters, and correlation. */
final class AgreementVectors {

    private AgreementVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("cohen_kappa", AgreementVectors::cohen);
        registry.add("fleiss_kappa", AgreementVectors::fleiss);
        registry.add("krippendorff_alpha", AgreementVectors::krippendorff);
        registry.add("correlation", AgreementVectors::correlation);
    }

    private static Object cohen(ReferenceVector vector) {
        int[] first = ReferenceVector.integers(vector.input("rater1"));
        int[] second = ReferenceVector.integers(vector.input("rater2"));
        int[] labels = ReferenceVector.integers(vector.config().path("all_labels"));
        CohenKappa occurring = CohenKappa.of(first, second);
        CohenKappa all = CohenKappa.of(first, second, labels);
        Entries entries = Entries.create()
                .put(
                        "observed_agreement",
                        all.kappa(CohenKappa.Weights.UNWEIGHTED).observed());
        for (CohenKappa.Weights weights : CohenKappa.Weights.values()) {
            String name = weights.name().toLowerCase(Locale.ROOT);
            entries.put(name, occurring.kappa(weights).value());
            entries.put(name + "_all_labels", all.kappa(weights).value());
        }
        return entries.map();
    }

    private static Object fleiss(ReferenceVector vector) {
        int[][] table = ReferenceVector.rows(vector.input("table"), ReferenceVector::integers, new int[0][]);
        CategoryCounts counts = CategoryCounts.of(table);
        return Entries.create()
                .put("kappa", counts.fleissKappa())
                .put("randolph", counts.randolphKappa())
                .map();
    }

    private static Object krippendorff(ReferenceVector vector) {
        JsonNode raters = vector.input("ratings_rater_by_unit");
        List<double[]> units = new ArrayList<>();
        for (int unit = 0; unit < raters.get(0).size(); unit++) {
            List<Double> ratings = new ArrayList<>();
            for (JsonNode rater : raters) {
                if (!rater.get(unit).isNull()) {
                    ratings.add(rater.get(unit).doubleValue());
                }
            }
            units.add(ratings.stream().mapToDouble(Double::doubleValue).toArray());
        }
        Entries entries = Entries.create();
        for (KrippendorffAlpha.Level level : KrippendorffAlpha.Level.values()) {
            entries.put(level.name().toLowerCase(Locale.ROOT), KrippendorffAlpha.of(units, level));
        }
        return entries.map();
    }

    private static Object correlation(ReferenceVector vector) {
        double[] x = vector.numbers("x");
        double[] y = vector.numbers("y");
        KendallTau kendall = KendallTau.of(x, y);
        boolean ties = Ranks.of(x).tieSum() + Ranks.of(y).tieSum() > 0;
        Entries tau = Entries.create()
                .put("tau", kendall.tauB())
                .put("p_asymptotic", kendall.asymptoticP())
                .put("p_exact", ties ? null : kendall.exactP());
        return Entries.create()
                .put("pearson", association("r", Correlation.pearson(x, y, 0.95)))
                .put("spearman", association("rho", Correlation.spearman(x, y, 0.95)))
                .put("kendall_tau_b", tau.map())
                .put("kendall_tau_c", kendall.tauC())
                .put("ties", ties)
                .put("covariance", Moments.covariance(x, y))
                .map();
    }

    private static Map<String, @Nullable Object> association(String name, Association association) {
        return Entries.create()
                .put(name, association.coefficient())
                .put("p", association.p())
                .put("ci95_fisher", association.interval())
                .map();
    }
}
