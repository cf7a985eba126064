package dev.plumbline.stats;

import dev.plumbline.stats.power.NoncentralT;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** The distributions that everything rests on: those of the library that we use, and our noncentral t. */
final class DistributionVectors {

    private DistributionVectors() {}

    static void register(VectorRegistry registry) {
        ContinuousDistribution normal = NormalDistribution.of(0, 1);
        registry.add(
                "norm.cdf",
                vector -> Entries.create()
                        .put("cdf", normal.cumulativeProbability(vector.number("x")))
                        .put("sf", normal.survivalProbability(vector.number("x")))
                        .put("logcdf", logCdf(vector.number("x")))
                        .put("erf", Erf.value(vector.number("x")))
                        .map());
        registry.add("norm.ppf", vector -> quantile(normal, vector));
        registry.add("t.cdf", vector -> tails(TDistribution.of(vector.number("df")), vector));
        registry.add("t.ppf", vector -> quantile(TDistribution.of(vector.number("df")), vector));
        registry.add("beta.cdf", vector -> tails(beta(vector), vector));
        registry.add("beta.ppf", vector -> quantile(beta(vector), vector));
        registry.add("chi2.sf", vector -> tails(ChiSquaredDistribution.of(vector.number("df")), vector));
        registry.add("binom", DistributionVectors::binomial);
        registry.add(
                "noncentral_t.cdf",
                vector -> Entries.create()
                        .put("cdf", new NoncentralT(vector.number("df"), vector.number("nc")).cdf(vector.number("x")))
                        .map());
        registry.add(
                "gammaln",
                vector -> Entries.create()
                        .put("gammaln", LogGamma.value(vector.number("x")))
                        .put("digamma", Digamma.value(vector.number("x")))
                        .map());
    }

    /** Below −37 the probability itself has lost digits: the first terms of Mills's ratio. */
    private static double logCdf(double x) {
        if (x > -20) {
            return x > 0
                    ? Math.log1p(-NormalDistribution.of(0, 1).survivalProbability(x))
                    : Math.log(NormalDistribution.of(0, 1).cumulativeProbability(x));
        }
        double s = 1 / (x * x);
        double series = 1 - s * (1 - 3 * s * (1 - 5 * s * (1 - 7 * s * (1 - 9 * s))));
        return -x * x / 2 - Math.log(-x) - Math.log(2 * Math.PI) / 2 + Math.log(series);
    }

    private static ContinuousDistribution beta(ReferenceVector vector) {
        return BetaDistribution.of(vector.number("a"), vector.number("b"));
    }

    private static Object tails(ContinuousDistribution distribution, ReferenceVector vector) {
        return Entries.create()
                .put("cdf", distribution.cumulativeProbability(vector.number("x")))
                .put("sf", distribution.survivalProbability(vector.number("x")))
                .map();
    }

    private static Object quantile(ContinuousDistribution distribution, ReferenceVector vector) {
        return Entries.create()
                .put("x", distribution.inverseCumulativeProbability(vector.number("p")))
                .map();
    }

    private static Object binomial(ReferenceVector vector) {
        BinomialDistribution binomial = BinomialDistribution.of(vector.count("n"), vector.number("p"));
        return Entries.create()
                .put("pmf", binomial.probability(vector.count("k")))
                .put("cdf", binomial.cumulativeProbability(vector.count("k")))
                .put("sf", binomial.survivalProbability(vector.count("k")))
                .map();
    }
}
