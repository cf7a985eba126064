package dev.plumbline.stats.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.stats.sequential.FinitePoolCertificate.Verdict;
import dev.plumbline.testing.Simulation;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinitePoolCertificateTest {

    private static final int FAST = 300;

    private record Outcome(double shareJudged, double wrong) {}

    private static Outcome simulate(int pool, double threshold, int passes, int replications) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(7L);
        Verdict truth = passes >= Math.ceil(threshold * pool - 1e-9) ? Verdict.PASS : Verdict.FAIL;
        long judged = 0;
        int wrong = 0;
        for (int r = 0; r < replications; r++) {
            FinitePoolCertificate certificate = FinitePoolCertificate.ofRate(pool, threshold, 0.05);
            int left = passes;
            while (certificate.verdict() == Verdict.UNDECIDED) {
                boolean pass = random.nextInt(pool - certificate.judged()) < left;
                left -= pass ? 1 : 0;
                certificate.accept(pass ? 1 : 0);
            }
            judged += certificate.judged();
            wrong += certificate.verdict() == truth ? 0 : 1;
        }
        return new Outcome(judged / (double) replications / pool, wrong / (double) replications);
    }

    @Test
    void is_wrong_at_most_as_often_as_it_says_on_the_grid() {
        int replications = Simulation.replications(FAST);
        double slack = 3 * Math.sqrt(0.05 * 0.95 / replications);
        double worst = 0;
        for (int pool : new int[] {50, 200, 500}) {
            for (double threshold : new double[] {0.5, 0.8, 0.95}) {
                for (int distance : new int[] {-10, -3, -1, 0, 2, 8}) {
                    int passes = (int) Math.ceil(threshold * pool - 1e-9) + distance;
                    Outcome outcome = simulate(pool, threshold, Math.max(0, Math.min(pool, passes)), replications);
                    worst = Math.max(worst, outcome.wrong());
                }
            }
        }
        System.out.println("simulation certificate, worst of 54 cells: " + worst + " of " + replications);

        assertThat(worst).isLessThan(0.05 + slack);
    }

    @ParameterizedTest
    @CsvSource({"200, 120, .20", "200, 140, .40", "200, 180, .40", "200, 190, .25", "500, 350, .25", "500, 450, .25"})
    void judges_few_cases_when_the_rate_is_far_from_the_threshold(int pool, int passes, double most) {
        Outcome outcome = simulate(pool, 0.8, passes, Simulation.replications(1_000));
        System.out.println(
                "simulation certificate N=" + pool + " passes=" + passes + ": judged " + outcome.shareJudged());

        assertThat(outcome.shareJudged()).isLessThan(most);
    }

    @Test
    void judges_a_quarter_when_nothing_changed_from_the_baseline() {
        assertThat(shareJudged(0)).isLessThan(0.25);
        assertThat(shareJudged(10)).isLessThan(0.35);
    }

    /** The share of 500 cases that a margin of .05 needs when so many cases changed for the better, and so many for the worse. */
    private static double shareJudged(int changed) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(11L);
        int replications = Simulation.replications(500);
        long judged = 0;
        for (int r = 0; r < replications; r++) {
            FinitePoolCertificate certificate = FinitePoolCertificate.ofDifferences(500, 0.05, 0.05);
            int[] left = {changed, changed, 500 - 2 * changed};
            while (certificate.verdict() == Verdict.UNDECIDED) {
                int drawn = random.nextInt(500 - certificate.judged());
                int kind = drawn < left[0] ? 0 : drawn < left[0] + left[1] ? 1 : 2;
                left[kind]--;
                certificate.accept(kind == 0 ? 1 : kind == 1 ? -1 : 0);
            }
            judged += certificate.judged();
        }
        double share = judged / (double) replications / 500;
        System.out.println("simulation certificate, paired, " + changed + " changed each way: judged " + share);
        return share;
    }

    @Test
    void agrees_with_the_full_verdict_when_the_rest_cannot_change_it() {
        FinitePoolCertificate certificate = FinitePoolCertificate.ofRate(4, 0.75, 1e-9);
        certificate.accept(1);
        certificate.accept(0);
        certificate.accept(1);

        assertThat(certificate.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(certificate.accept(1)).isEqualTo(Verdict.PASS);
        assertThat(certificate.isCertain()).isTrue();
        assertThat(certificate.decidedAt()).isEqualTo(4);
        assertThat(certificate.logEvidenceForPass()).isNull();
    }

    @Test
    void fails_as_soon_as_the_requirement_is_out_of_reach() {
        FinitePoolCertificate certificate = FinitePoolCertificate.ofRate(10, 1, 1e-9);

        assertThat(certificate.accept(0)).isEqualTo(Verdict.FAIL);
        assertThat(certificate.isCertain()).isTrue();
    }

    @Test
    void refuses_more_cases_than_the_pool_has_and_scores_that_are_not_pass_or_fail() {
        FinitePoolCertificate certificate = FinitePoolCertificate.ofRate(1, 0.5, 0.05);

        assertThatThrownBy(() -> certificate.accept(0.5)).hasMessage("values must be whole for pass or fail, was 0.5");
        certificate.accept(1);
        assertThatThrownBy(() -> certificate.accept(1)).isInstanceOf(IllegalStateException.class);
    }
}
