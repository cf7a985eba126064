package dev.plumbline.stats.resampling;

import dev.plumbline.stats.DescriptiveStatistics;
import dev.plumbline.stats.Interval;
import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Moments;
import dev.plumbline.stats.internal.Normal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The values of a statistic over bootstrap resamples, with its standard error and intervals. Quantiles are of type 7.
 *
 * <p>With Ĝ the distribution of the values θ*, θ̂ the estimate and α = 1 − confidence:
 *
 * <table>
 * <caption>The intervals</caption>
 * <tr><th>interval</th><th>ends</th></tr>
 * <tr><td>percentile</td><td>Ĝ⁻¹(α/2), Ĝ⁻¹(1−α/2)</td></tr>
 * <tr><td>basic</td><td>2θ̂ − Ĝ⁻¹(1−α/2), 2θ̂ − Ĝ⁻¹(α/2)</td></tr>
 * <tr><td>BCa</td><td>Ĝ⁻¹(Φ(z₀ + (z₀+z)/(1 − a(z₀+z)))) at z = ∓z₁₋α/₂</td></tr>
 * </table>
 *
 * <p>The bias z₀ = Φ⁻¹((#{θ* &lt; θ̂} + #{θ* ≤ θ̂})/2B); the acceleration a = Σd³/(6(Σd²)^1.5) from the jackknife
 * d = mean − θ₍₋ᵢ₎.
 */
public final class BootstrapDistribution {

    private final double estimate;
    private final DescriptiveStatistics values;
    private final double below;
    private final double[] leftOut;

    private BootstrapDistribution(double estimate, DescriptiveStatistics values, double below, double[] leftOut) {
        this.estimate = estimate;
        this.values = values;
        this.below = below;
        this.leftOut = leftOut;
    }

    static BootstrapDistribution of(double estimate, double[] values, double[] leftOut) {
        double less = Arrays.stream(values).filter(value -> value < estimate).count();
        double notMore =
                Arrays.stream(values).filter(value -> value <= estimate).count();
        double below = (less + notMore) / (2.0 * values.length);
        return new BootstrapDistribution(estimate, DescriptiveStatistics.of(values), below, leftOut);
    }

    /**
     * The statistic of the cases themselves.
     *
     * @return θ̂
     */
    public double estimate() {
        return estimate;
    }

    /**
     * How many resamples there are.
     *
     * @return B, at least 2
     */
    public int resamples() {
        return values.n();
    }

    /**
     * The mean of the values.
     *
     * @return the mean of θ*
     */
    public double mean() {
        return values.mean();
    }

    /**
     * The bootstrap standard error: the standard deviation of drawn values, divisor B − 1.
     *
     * @return the standard error
     */
    public double standardError() {
        return values.standardDeviation();
    }

    /**
     * The percentile interval.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval percentile(double confidence) {
        double tail = tail(confidence);
        return new Interval(
                values.quantile(tail), values.quantile(1 - tail), confidence, Interval.Method.BOOTSTRAP_PERCENTILE);
    }

    /**
     * The basic interval.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public Interval basic(double confidence) {
        Interval percentile = percentile(confidence);
        return new Interval(
                2 * estimate - percentile.upper(),
                2 * estimate - percentile.lower(),
                confidence,
                Interval.Method.BOOTSTRAP_BASIC);
    }

    private static double tail(double confidence) {
        return (1 - Arguments.open(confidence, "confidence")) / 2;
    }

    /**
     * The bias correction z₀.
     *
     * @return z₀, or null when all values lie on one side of the estimate
     */
    public @Nullable Double bias() {
        return below == 0 || below == 1 ? null : Normal.quantile(below);
    }

    /**
     * The acceleration a.
     *
     * @return a, or null when leaving out a case never changes the statistic, or makes it undefined
     */
    public @Nullable Double acceleration() {
        double mean = Moments.mean(leftOut);
        double squares = 0;
        double cubes = 0;
        for (double value : leftOut) {
            double deviation = mean - value;
            squares += deviation * deviation;
            cubes += deviation * deviation * deviation;
        }
        double acceleration = cubes / (6 * squares * Math.sqrt(squares));
        return Double.isFinite(acceleration) ? acceleration : null;
    }

    /**
     * The interval corrected for bias and acceleration.
     *
     * @param confidence the nominal coverage, between 0 and 1
     * @return the interval, or null where bias or acceleration is not defined
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public @Nullable Interval bca(double confidence) {
        double z = Normal.critical(confidence);
        Double bias = bias();
        Double acceleration = acceleration();
        if (bias == null || acceleration == null) {
            return null;
        }
        double lower = values.quantile(corrected(bias - z, bias, acceleration));
        double upper = values.quantile(corrected(bias + z, bias, acceleration));
        return new Interval(Math.min(lower, upper), Math.max(lower, upper), confidence, Interval.Method.BOOTSTRAP_BCA);
    }

    private static double corrected(double shifted, double bias, double acceleration) {
        double stretch = 1 - acceleration * shifted;
        return stretch <= 0 ? (shifted > 0 ? 1 : 0) : Normal.cdf(bias + shifted / stretch);
    }
}
