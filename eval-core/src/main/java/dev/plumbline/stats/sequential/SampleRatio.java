package dev.plumbline.stats.sequential;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import java.util.Arrays;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Evidence that counts do not come in their intended shares, which may be looked at after every case: a Bayes factor under a
 * Dirichlet mixture about the shares, with a_i = concentration·share_i and a₀ = concentration,
 * lnΓ(a₀) − Σ lnΓ(a_i) + Σ lnΓ(a_i + n_i) − lnΓ(a₀ + n) − Σ n_i·ln share_i. The chance that it ever reaches 1/α under the
 * intended shares is at most α. Source: Lindon and Malek, Anytime-valid inference for multinomial count data (2022).
 */
public final class SampleRatio {

    private static final double SUM_TOLERANCE = 1e-9;

    private SampleRatio() {}

    /**
     * Computes the logarithm of the evidence.
     *
     * @param counts how often each arm occurred, not negative
     * @param shares the intended shares, positive, with sum 1
     * @param concentration how near to the shares the alternatives lie, positive; 100 is usual
     * @return ln of the Bayes factor; compare with ln(1/α)
     * @throws IllegalArgumentException if a number is out of range, or the lengths differ
     */
    public static double logEvidence(long[] counts, double[] shares, double concentration) {
        Arguments.sameLength(requireNonNull(counts, "counts").length, requireNonNull(shares, "shares").length);
        Arguments.positive(concentration, "concentration");
        double sum = Arrays.stream(shares).sum();
        if (!(Math.abs(sum - 1) <= SUM_TOLERANCE)) {
            throw new IllegalArgumentException("shares must have sum 1, had " + sum);
        }
        double n = Arrays.stream(counts).sum();
        double log = LogGamma.value(concentration) - LogGamma.value(concentration + n);
        for (int i = 0; i < counts.length; i++) {
            double a = concentration * Arguments.positive(shares[i], "shares");
            double count = Arguments.atLeast(0, counts[i], "counts");
            log += LogGamma.value(a + count) - LogGamma.value(a) - count * Math.log(shares[i]);
        }
        return log;
    }
}
