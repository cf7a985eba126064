package dev.plumbline.stats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.stats.calibration.HumanEstimate;
import dev.plumbline.stats.calibration.PredictionPowered;
import dev.plumbline.stats.calibration.RoganGladen;
import dev.plumbline.stats.internal.Moments;
import dev.plumbline.stats.power.PairedPlan;
import dev.plumbline.stats.power.Sides;
import dev.plumbline.stats.power.TTestPower;
import dev.plumbline.stats.test.Alternative;
import dev.plumbline.stats.test.Continuity;
import dev.plumbline.stats.test.McNemar;
import dev.plumbline.stats.test.PermutationTest;
import dev.plumbline.stats.test.TTest;
import dev.plumbline.stats.test.TTestResult;
import dev.plumbline.stats.test.WilcoxonTest;
import java.util.Map;

/** Groups of estimates, tests and plans. */
final class GroupMappings {

    private GroupMappings() {}

    static void estimates(Map<String, VectorRegistry.Mapping> mappings) {
        mappings.put("prop", GroupMappings::proportion);
        mappings.put("mcnemar", GroupMappings::mcnemar);
        mappings.put("paired t", GroupMappings::pairedT);
        mappings.put(
                "exact sign-flip",
                vector -> PermutationTest.signFlips(differences(vector)).pTwoSided());
        mappings.put("paired proportion", GroupMappings::pairedProportions);
        mappings.put("cluster", GroupMappings::cluster);
        mappings.put("PPI++", GroupMappings::predictionPowered);
        mappings.put("Rogan-Gladen", GroupMappings::roganGladen);
    }

    static void planning(Map<String, VectorRegistry.Mapping> mappings) {
        mappings.put("n paired", GroupMappings::sizes);
        mappings.put("MDE", vector -> new PairedPlan(0.25 * 0.25, 0.05, 0.8).detectable(200));
        mappings.put(
                "exact paired", vector -> TTestPower.paired(0.05, Sides.TWO).power(0.2, 200));
        mappings.put("Miller n", vector -> miller(1));
        mappings.put("Miller same", vector -> miller(10));
    }

    private static double[] differences(ReferenceVector vector) {
        JsonNode data = vector.input("paired t");
        return Moments.differences(ReferenceVector.numbers(data.path("b")), ReferenceVector.numbers(data.path("a")));
    }

    private static Object proportion(ReferenceVector vector) {
        double[] counts = ReferenceGroups.numbersIn(vector.id());
        Proportion p = new Proportion((long) counts[0], (long) counts[1]);
        Entries entries = Entries.create();
        vector.expected()
                .fieldNames()
                .forEachRemaining(method -> entries.put(method, EstimateVectors.interval(p, method, 0.95)));
        return entries.map();
    }

    private static Object mcnemar(ReferenceVector vector) {
        double[] counts = ReferenceGroups.numbersIn(vector.id());
        McNemar test = new McNemar((int) counts[0], (int) counts[1]);
        return Entries.create()
                .put("exact", test.exact().p())
                .put("midp", test.midP().p())
                .put("chi2", Entries.test("chi2", test.chiSquared()).get("p"))
                .map();
    }

    private static Object pairedT(ReferenceVector vector) {
        double[] a = ReferenceVector.numbers(vector.expected().path("a"));
        double[] b = ReferenceVector.numbers(vector.expected().path("b"));
        TTestResult result = TTest.paired(b, a, Alternative.TWO_SIDED);
        return ReferenceGroups.echo(vector)
                .put("mean", result.effect())
                .put("se", result.standardError())
                .put("t", result.statistic())
                .put("p", result.p())
                .put("ci", result.interval(0.95))
                .put("corr", PairedDifference.of(a, b).correlation())
                .put(
                        "wilcoxon_p",
                        WilcoxonTest.of(differences(vector))
                                .asymptotic(Alternative.TWO_SIDED, Continuity.NONE)
                                .p())
                .map();
    }

    private static Object pairedProportions(ReferenceVector vector) {
        Entries entries = Entries.create();
        vector.expected().fieldNames().forEachRemaining(key -> {
            double[] n = ReferenceGroups.numbersIn(key);
            PairedProportions table = new PairedProportions((long) n[0], (long) n[1], (long) n[2], (long) n[3]);
            entries.put(
                    key,
                    Map.of(
                            "BP", table.bonettPrice(0.95),
                            "N10", table.newcombe(0.95),
                            "Tango", table.tango(0.95)));
        });
        return entries.map();
    }

    private static Object cluster(ReferenceVector vector) {
        double[] values = ReferenceVector.numbers(vector.expected().path("y"));
        ClusterErrors errors =
                ClusterErrors.of(values, EstimateVectors.keys(vector.expected().path("g")));
        double corrected = errors.smallSample();
        return ReferenceGroups.echo(vector)
                .put("mean", DescriptiveStatistics.of(values).mean())
                .put("sm_CR0", errors.robust())
                .put("mine_CR0", errors.robust())
                .put("sm_CR1", corrected)
                .put("naive", errors.independent())
                .map();
    }

    private static Object predictionPowered(ReferenceVector vector) {
        PredictionPowered result = PredictionPowered.mean(
                ReferenceVector.numbers(vector.expected().path("Y")),
                ReferenceVector.numbers(vector.expected().path("F")),
                ReferenceVector.numbers(vector.expected().path("U")),
                0.95);
        return ReferenceGroups.echo(vector)
                .put("theta", result.estimate().value())
                .put("lo", result.estimate().interval().lower())
                .put("hi", result.estimate().interval().upper())
                .put("lam", result.tuning())
                .put("se", result.estimate().standardError())
                .map();
    }

    private static Object roganGladen(ReferenceVector vector) {
        HumanEstimate estimate = new RoganGladen(
                        new RoganGladen.Rate(0.78, 1000),
                        new RoganGladen.Rate(0.85, 60),
                        new RoganGladen.Rate(0.92, 140))
                .estimate(0.95);
        JsonNode expected = vector.expected();
        // The group shows the shrunk estimate and its shift apart; ours appear together, as the centre of the interval.
        double shift = expected.path("dtheta").doubleValue();
        double centre = (estimate.interval().lower() + estimate.interval().upper()) / 2;
        return Entries.create()
                .put("theta", estimate.value())
                .put("adj_theta", centre - shift)
                .put("dtheta", centre - expected.path("adj_theta").doubleValue())
                .put("se", estimate.standardError())
                .put("ci", estimate.interval())
                .map();
    }

    private static Object sizes(ReferenceVector vector) {
        Entries entries = Entries.create();
        vector.expected().fieldNames().forEachRemaining(key -> {
            double[] n = ReferenceGroups.numbersIn(key);
            entries.put(key, (long) Math.ceil(new PairedPlan(n[1] * n[1], 0.05, n[2]).size(n[0])));
        });
        return entries.map();
    }

    private static double miller(int repeats) {
        double variance = PairedPlan.variance(1 / 9.0, 1 / 6.0, repeats, 1 / 6.0, repeats);
        return new PairedPlan(variance, 0.05, 0.8).size(0.03);
    }
}
