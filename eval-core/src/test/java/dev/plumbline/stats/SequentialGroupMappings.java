package dev.plumbline.stats;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.stats.agreement.CohenKappa;
import dev.plumbline.stats.agreement.Kappa;
import dev.plumbline.stats.agreement.KrippendorffAlpha;
import dev.plumbline.stats.ranking.BradleyTerry;
import dev.plumbline.stats.sequential.BetaBinomialSequence;
import dev.plumbline.stats.sequential.EBenjaminiHochberg;
import dev.plumbline.stats.sequential.EProcess;
import dev.plumbline.stats.sequential.FinitePoolCertificate;
import dev.plumbline.stats.sequential.PredictableBets;
import dev.plumbline.stats.sequential.SampleRatio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** Groups of sequential statistics, agreement and ranking. */
final class SequentialGroupMappings {

    private static final String STREAM = "eprocess mix24 Y m=.5 +";

    private SequentialGroupMappings() {}

    static void sequential(Map<String, VectorRegistry.Mapping> mappings) {
        mappings.put(
                "eprocess mix24 Y",
                vector -> ReferenceGroups.echo(vector)
                        .put("log_e", logEvidence(stream(vector)))
                        .map());
        mappings.put(
                "eprocess mix24 -",
                vector -> logEvidence(
                        Arrays.stream(stream(vector)).map(y -> 1 - y).toArray()));
        mappings.put("WoR", SequentialGroupMappings::withoutReplacement);
        mappings.put("WSR lambda", vector -> PredictableBets.bets(stream(vector), 0.025));
        mappings.put("WSR K+", vector -> PredictableBets.capital(stream(vector), 0.5, 0.025));
        mappings.put("beta-binomial", SequentialGroupMappings::betaBinomial);
        mappings.put("e-BH", SequentialGroupMappings::eValues);
        mappings.put("SRM", SequentialGroupMappings::sampleRatio);
    }

    static void agreement(Map<String, VectorRegistry.Mapping> mappings) {
        mappings.put("multitest", SequentialGroupMappings::corrections);
        mappings.put("BT", SequentialGroupMappings::bradleyTerry);
        mappings.put("kappa", SequentialGroupMappings::kappa);
        mappings.put("weighted", SequentialGroupMappings::weightedKappa);
        mappings.put(
                "krippendorff",
                vector -> requireNonNull(KrippendorffAlpha.of(published(), KrippendorffAlpha.Level.NOMINAL)));
    }

    private static double[] stream(ReferenceVector vector) {
        return ReferenceVector.numbers(vector.input(STREAM).path("Y"));
    }

    private static double[] logEvidence(double[] values) {
        EProcess process = EProcess.against(0.5);
        return Arrays.stream(values)
                .map(value -> {
                    process.accept(value);
                    return process.logEvidence();
                })
                .toArray();
    }

    /** A pool of 20 whose failure is a sum of at most 15: 16 of 20 are required. */
    private static Object withoutReplacement(ReferenceVector vector) {
        double[] values = ReferenceVector.numbers(vector.expected().path("X"));
        FinitePoolCertificate certificate = FinitePoolCertificate.ofRate(20, 0.8, 0.05);
        List<Double> means = new ArrayList<>();
        List<Double> logs = new ArrayList<>();
        double sum = 0;
        for (double value : values) {
            means.add((15 - sum) / (20 - means.size()));
            certificate.accept(value);
            logs.add(certificate.logEvidenceForPass());
            sum += value;
        }
        return ReferenceGroups.echo(vector)
                .put("mu_t", means)
                .put("log_e", logs)
                .map();
    }

    private static Object betaBinomial(ReferenceVector vector) {
        Entries entries = Entries.create();
        vector.expected().fieldNames().forEachRemaining(key -> {
            double[] n = ReferenceGroups.numbersIn(key);
            entries.put(key, BetaBinomialSequence.interval(new Proportion((long) n[0], (long) n[1]), 0.95));
        });
        return entries.map();
    }

    private static Object eValues(ReferenceVector vector) {
        boolean[] rejected = EBenjaminiHochberg.reject(
                ReferenceVector.numbers(vector.expected().path("e")),
                vector.expected().path("alpha").doubleValue());
        long count =
                IntStream.range(0, rejected.length).filter(i -> rejected[i]).count();
        return ReferenceGroups.echo(vector).put("rejected", count).map();
    }

    private static Object sampleRatio(ReferenceVector vector) {
        long[] counts = counts(vector.expected().path("counts"));
        double[] halves = {0.5, 0.5};
        return ReferenceGroups.echo(vector)
                .put("chi2_p", chiSquared(counts))
                .put("log_bf_c100", SampleRatio.logEvidence(counts, halves, 100))
                .put("log_bf_c10000", SampleRatio.logEvidence(counts, halves, 10000))
                .put("p2", chiSquared(counts(vector.expected().path("counts2"))))
                .map();
    }

    private static long[] counts(JsonNode array) {
        return Arrays.stream(ReferenceVector.numbers(array))
                .mapToLong(n -> (long) n)
                .toArray();
    }

    private static double chiSquared(long[] counts) {
        double difference = counts[0] - counts[1];
        return ChiSquaredDistribution.of(1).survivalProbability(difference * difference / (counts[0] + counts[1]));
    }

    private static Object corrections(ReferenceVector vector) {
        double[] p = ReferenceVector.numbers(vector.expected().path("p"));
        Entries entries = ReferenceGroups.echo(vector);
        TestVectors.CORRECTIONS.forEach((name, correction) -> entries.put(name, correction.adjust(p)));
        return entries.map();
    }

    private static Object bradleyTerry(ReferenceVector vector) {
        BradleyTerry fit = BradleyTerry.fit(
                ReferenceVector.rows(vector.expected().path("W"), ReferenceVector::numbers, new double[0][]));
        return ReferenceGroups.echo(vector)
                .put("theta_sum0", fit.strengths())
                .put(
                        "se_sum0",
                        IntStream.range(0, fit.strengths().length)
                                .mapToDouble(fit::standardError)
                                .toArray())
                .put(
                        "elo_400",
                        Arrays.stream(fit.ratings())
                                .map(r -> Math.round(r * 100) / 100.0)
                                .toArray())
                .map();
    }

    private static CohenKappa table(ReferenceVector vector) {
        return CohenKappa.ofTable(
                ReferenceVector.rows(vector.expected().path("table"), SequentialGroupMappings::counts, new long[0][]));
    }

    private static Object kappa(ReferenceVector vector) {
        Kappa kappa = table(vector).kappa(CohenKappa.Weights.UNWEIGHTED);
        Interval interval = requireNonNull(kappa.interval(0.95));
        return ReferenceGroups.echo(vector)
                .put("kappa", kappa.value())
                .put("se", kappa.standardError())
                .put("lo", interval.lower())
                .put("hi", interval.upper())
                .map();
    }

    private static Object weightedKappa(ReferenceVector vector) {
        Kappa kappa = table(vector).kappa(CohenKappa.Weights.QUADRATIC);
        Interval interval = requireNonNull(kappa.interval(0.95));
        return ReferenceGroups.echo(vector)
                .put("kappa_quad", kappa.value())
                .put("lo", interval.lower())
                .put("hi", interval.upper())
                .put(
                        "kappa_unw",
                        table(vector).kappa(CohenKappa.Weights.UNWEIGHTED).value())
                .map();
    }

    /** Example C of Krippendorff (2011): four observers, twelve units, gaps. */
    private static List<double[]> published() {
        return List.of(
                new double[] {1, 1, 1},
                new double[] {2, 2, 3, 2},
                new double[] {3, 3, 3, 3},
                new double[] {3, 3, 3, 3},
                new double[] {2, 2, 2, 2},
                new double[] {1, 2, 3, 4},
                new double[] {4, 4, 4, 4},
                new double[] {1, 1, 2, 1},
                new double[] {2, 2, 2, 2},
                new double[] {5, 5, 5},
                new double[] {1, 1},
                new double[] {3});
    }
}
