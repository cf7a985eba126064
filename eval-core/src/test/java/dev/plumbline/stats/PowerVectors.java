package dev.plumbline.stats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.stats.power.PairedPlan;
import dev.plumbline.stats.power.ProportionsPower;
import dev.plumbline.stats.power.Sides;
import dev.plumbline.stats.power.TTestPower;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Power and sample size. */
final class PowerVectors {

    private PowerVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("power.paired_t", vector -> tTest(vector, true));
        registry.add("power.independent_t", vector -> tTest(vector, false));
        registry.add("power.two_proportions", PowerVectors::proportions);
        registry.add("power.miller2024", PowerVectors::miller);
    }

    private static Object tTest(ReferenceVector vector, boolean paired) {
        Sides sides = vector.config("alternative").equals("two-sided") ? Sides.TWO : Sides.ONE;
        double alpha = vector.number("alpha");
        TTestPower test = paired ? TTestPower.paired(alpha, sides) : TTestPower.independent(alpha, sides);
        double effect = vector.number(paired ? "effect_size_dz" : "effect_size_d");
        String sizes = paired ? "n_for_power" : "n_per_group_for_power";
        return Entries.create()
                .put("power_at_n", each(vector.expected().path("power_at_n"), n -> test.power(effect, n)))
                .put(sizes, each(vector.expected().path(sizes), power -> test.size(effect, power)))
                .map();
    }

    private static Map<String, @Nullable Object> each(JsonNode expected, DoubleUnaryOperator function) {
        Entries entries = Entries.create();
        expected.fieldNames()
                .forEachRemaining(key -> entries.put(key, function.applyAsDouble(Double.parseDouble(key))));
        return entries.map();
    }

    private static Object proportions(ReferenceVector vector) {
        double p1 = vector.number("p1");
        double p2 = vector.number("p2");
        ProportionsPower power = new ProportionsPower(p1, p2, vector.number("alpha"));
        JsonNode arcsine = vector.expected().path("arcsine");
        JsonNode wald = vector.expected().path("wald");
        return Entries.create()
                .put("cohens_h", 2 * Math.asin(Math.sqrt(p1)) - 2 * Math.asin(Math.sqrt(p2)))
                .put(
                        "arcsine",
                        Entries.create()
                                .put("power_at_n", each(arcsine.path("power_at_n"), power::arcsine))
                                .put("n_per_group", each(arcsine.path("n_per_group"), power::arcsineSize))
                                .map())
                .put(
                        "wald",
                        Entries.create()
                                .put("power_at_n", each(wald.path("power_at_n"), power::wald))
                                .put("n_group1", each(wald.path("n_group1"), power::waldSize))
                                .map())
                .map();
    }

    private static Object miller(ReferenceVector vector) {
        double variance = PairedPlan.variance(
                vector.number("omega2"),
                vector.number("sigma2_a"),
                vector.count("k_a"),
                vector.number("sigma2_b"),
                vector.count("k_b"));
        PairedPlan plan = new PairedPlan(variance, vector.number("alpha"), vector.number("power"));
        return Entries.create()
                .put("n", plan.size(vector.number("delta")))
                .put("mde_at_n_1000", plan.detectable(1000))
                .map();
    }
}
