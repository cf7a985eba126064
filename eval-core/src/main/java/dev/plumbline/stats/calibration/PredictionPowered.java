package dev.plumbline.stats.calibration;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.Interval;
import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Moments;
import dev.plumbline.stats.internal.Normal;

/**
 * Prediction-powered inference (PPI++) of the mean of human scores, from about 200 labels: with the judge's scores F_U of N
 * cases without label and the n labels Y with the judge's scores F_L,
 * θ = λ·mean(F_U) + mean(Y − λF_L), λ = cov(Y, F_L)/((1 + n/N)·var F) clipped to [0, 1],
 * SE² = λ²·var(F_U)/N + var(Y − λF_L)/n; normal interval.
 *
 * <p>λ = 0 is the mean of the labels alone. var F is over all n + N scores with divisor n + N − 1; the other moments have
 * divisors n or N. It undercovers with few labels: take {@link PostStratification} there. The labelled cases must be drawn
 * at random. Source: Angelopoulos, Duchi and Zrnic, PPI++ (arXiv 2311.01453).
 *
 * @param tuning λ
 * @param estimate the estimate
 */
public record PredictionPowered(double tuning, HumanEstimate estimate) {

    /**
     * Estimates the mean.
     *
     * @param labels Y, at least 2, finite
     * @param judged F_L, in the same order of cases
     * @param unlabelled F_U, at least 2, finite
     * @param confidence the nominal coverage, between 0 and 1
     * @return the estimate with its tuning
     * @throws IllegalArgumentException if there are too few values, the lengths differ, or a number is out of range
     */
    public static PredictionPowered mean(double[] labels, double[] judged, double[] unlabelled, double confidence) {
        Arguments.paired(requireNonNull(labels, "labels"), requireNonNull(judged, "judged"), 2);
        Arguments.sample(requireNonNull(unlabelled, "unlabelled"), 2, "unlabelled");
        double n = labels.length;
        double more = unlabelled.length;
        double tuning = tuning(labels, judged, unlabelled);
        double[] residuals = labels.clone();
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] -= tuning * judged[i];
        }
        double value = tuning * Moments.mean(unlabelled) + Moments.mean(residuals);
        double variance = tuning * tuning * Moments.products(unlabelled, unlabelled) / (more * more)
                + Moments.products(residuals, residuals) / (n * n);
        double error = Math.sqrt(variance);
        double half = Normal.critical(confidence) * error;
        Interval interval = new Interval(value - half, value + half, confidence, Interval.Method.NORMAL);
        return new PredictionPowered(tuning, new HumanEstimate(value, error, interval, labels.length));
    }

    private static double tuning(double[] labels, double[] judged, double[] unlabelled) {
        double n = labels.length;
        double[] pooled = new double[judged.length + unlabelled.length];
        System.arraycopy(judged, 0, pooled, 0, judged.length);
        System.arraycopy(unlabelled, 0, pooled, judged.length, unlabelled.length);
        double variance = Moments.variance(pooled);
        if (variance == 0) {
            return 0;
        }
        double covariance = Moments.products(labels, judged) / n;
        return Math.max(0, Math.min(1, covariance / ((1 + n / unlabelled.length) * variance)));
    }
}
