package dev.plumbline.metrics.classification;

/**
 * The observations of one bin of a {@link Calibration}, as a reliability diagram shows them.
 *
 * @param lower the lower edge
 * @param upper the upper edge
 * @param count the observations; at least 1
 * @param confidence their mean confidence
 * @param accuracy the share of them that are correct
 */
public record CalibrationBin(double lower, double upper, long count, double confidence, double accuracy) {

    /**
     * How far confidence and accuracy are apart.
     *
     * @return the absolute difference, in 0..1
     */
    public double gap() {
        return Math.abs(confidence - accuracy);
    }
}
