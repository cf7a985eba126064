package dev.plumbline.metrics.classification;

import java.util.ArrayList;
import java.util.List;

/**
 * How far stated confidences are from observed accuracy. Immutable.
 *
 * <pre>{@code
 * Calibration calibration = Calibration.of(new double[] {0.9, 0.8, 0.6}, new boolean[] {true, true, false}, 10);
 * calibration.expectedError();  // 0.3: the mean of 0.1, 0.2 and 0.6
 * }</pre>
 *
 * <p>Confidences in 0..1 go into bins of equal width; the gap of a bin is the absolute difference of its mean confidence
 * and its accuracy. All errors lie in 0..1, less is better, and 0 means that every bin is exactly as accurate as it is
 * confident. They depend on the number of bins, so only equal numbers compare.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Result</th></tr>
 * <tr><td>a confidence on an edge, such as 0.5 of 10 bins</td><td>the lower bin, unless a {@link Binning} is given</td></tr>
 * <tr><td>a confidence of 0</td><td>the first bin</td></tr>
 * <tr><td>an empty bin</td><td>left out</td></tr>
 * <tr><td>no observation</td><td>not accepted</td></tr>
 * </table>
 *
 * <p>Building costs O(n + bins). Source: Guo et al., On Calibration of Modern Neural Networks (2017), section 2. Their
 * published code puts a confidence of exactly 0 into no bin; here it is in the first.
 */
public final class Calibration {

    private static final int MAX_BINS = 1_000_000;

    private final List<CalibrationBin> bins;
    private final int total;

    private Calibration(List<CalibrationBin> bins, int total) {
        this.bins = bins;
        this.total = total;
    }

    /**
     * Bins observations by (lo, hi].
     *
     * @param confidences the stated confidence of each prediction, in 0..1
     * @param correct whether each prediction was correct
     * @param bins how many bins; 10 and 15 are usual
     * @return the calibration
     * @throws IllegalArgumentException if the lengths differ or are 0, a confidence is outside 0..1, or bins is not within 1 and
     *     1,000,000
     */
    public static Calibration of(double[] confidences, boolean[] correct, int bins) {
        return of(confidences, correct, bins, Binning.RIGHT_CLOSED);
    }

    /**
     * Bins observations by a convention.
     *
     * @param confidences the stated confidence of each prediction, in 0..1
     * @param correct whether each prediction was correct
     * @param bins how many bins
     * @param binning where a confidence on an edge goes
     * @return the calibration
     * @throws IllegalArgumentException if the lengths differ or are 0, a confidence is outside 0..1, or bins is not within 1 and
     *     1,000,000
     */
    public static Calibration of(double[] confidences, boolean[] correct, int bins, Binning binning) {
        check(confidences, correct, bins);
        double[] sums = new double[bins + 1];
        long[] counts = new long[bins + 1];
        long[] hits = new long[bins + 1];
        for (int i = 0; i < confidences.length; i++) {
            int bin = binning.of(confidences[i], bins);
            sums[bin] += confidences[i];
            counts[bin]++;
            hits[bin] += correct[i] ? 1 : 0;
        }
        List<CalibrationBin> filled = new ArrayList<>();
        for (int bin = 0; bin <= bins; bin++) {
            if (counts[bin] > 0) {
                double upper = Math.min(1, (bin + 1.0) / bins);
                double accuracy = (double) hits[bin] / counts[bin];
                filled.add(
                        new CalibrationBin((double) bin / bins, upper, counts[bin], sums[bin] / counts[bin], accuracy));
            }
        }
        return new Calibration(List.copyOf(filled), confidences.length);
    }

    /**
     * The bins that hold observations.
     *
     * @return an unmodifiable list, from the lowest up
     */
    public List<CalibrationBin> bins() {
        return bins;
    }

    /**
     * The mean gap over observations.
     *
     * @return the expected calibration error (ECE)
     */
    public double expectedError() {
        double sum = 0;
        for (CalibrationBin bin : bins) {
            sum += bin.gap() * bin.count() / total;
        }
        return sum;
    }

    /**
     * The largest gap of a bin.
     *
     * @return the maximum calibration error (MCE)
     */
    public double maximumError() {
        double largest = 0;
        for (CalibrationBin bin : bins) {
            largest = Math.max(largest, bin.gap());
        }
        return largest;
    }

    /**
     * The root of the mean squared gap over observations.
     *
     * @return the root mean square calibration error
     */
    public double rootMeanSquareError() {
        double sum = 0;
        for (CalibrationBin bin : bins) {
            sum += bin.gap() * bin.gap() * bin.count() / total;
        }
        return Math.sqrt(sum);
    }

    private static void check(double[] confidences, boolean[] correct, int bins) {
        if (confidences.length != correct.length || correct.length == 0) {
            throw new IllegalArgumentException("confidences and outcomes must be as many and at least one, were "
                    + confidences.length + " and " + correct.length);
        }
        if (bins < 1 || bins > MAX_BINS) {
            throw new IllegalArgumentException("bins must be within 1 and " + MAX_BINS + ", was " + bins);
        }
        for (double confidence : confidences) {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("confidence must be within 0 and 1, was " + confidence);
            }
        }
    }
}
