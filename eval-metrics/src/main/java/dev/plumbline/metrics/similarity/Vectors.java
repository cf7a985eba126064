package dev.plumbline.metrics.similarity;

/**
 * Similarity and distance of two vectors of numbers.
 *
 * <pre>{@code
 * Vectors.cosine(new double[] {1, 0}, new double[] {1, 1});  // 0.7071067811865475
 * }</pre>
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Result</th></tr>
 * <tr><td>a vector of zeros</td><td>cosine 0, as in scikit-learn</td></tr>
 * <tr><td>no component</td><td>0</td></tr>
 * <tr><td>components of 1e200 or 1e-200</td><td>cosine and Euclidean distance are right: they are scaled first</td></tr>
 * <tr><td>a sum beyond every double</td><td>{@link ArithmeticException}</td></tr>
 * </table>
 *
 * <p>Each costs O(length). Cosine may exceed 1 by rounding in the last digit.
 */
public final class Vectors {

    private Vectors() {}

    /**
     * The cosine of the angle between two vectors, a·b / (|a||b|).
     *
     * @param a a vector
     * @param b another of the same length
     * @return the cosine in -1..1; 0 if either vector is all zeros
     * @throws IllegalArgumentException if the lengths differ or a component is not finite
     */
    public static double cosine(double[] a, double[] b) {
        check(a, b);
        double scaleA = scale(a);
        double scaleB = scale(b);
        if (scaleA == 0 || scaleB == 0) {
            return 0;
        }
        double dot = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            double x = a[i] / scaleA;
            double y = b[i] / scaleB;
            dot += x * y;
            squaresA += x * x;
            squaresB += y * y;
        }
        return dot / (Math.sqrt(squaresA) * Math.sqrt(squaresB));
    }

    /**
     * The cosine of the angle between two vectors of single precision, computed in double precision.
     *
     * @param a a vector
     * @param b another of the same length
     * @return the cosine in -1..1; 0 if either vector is all zeros
     * @throws IllegalArgumentException if the lengths differ or a component is not finite
     */
    public static double cosine(float[] a, float[] b) {
        return cosine(widened(a), widened(b));
    }

    /**
     * The sum of products of components.
     *
     * @param a a vector
     * @param b another of the same length
     * @return a·b
     * @throws IllegalArgumentException if the lengths differ or a component is not finite
     * @throws ArithmeticException if the sum is beyond every double
     */
    public static double dot(double[] a, double[] b) {
        check(a, b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return finite(sum);
    }

    /**
     * The length of the difference, the root of the sum of squared differences.
     *
     * @param a a vector
     * @param b another of the same length
     * @return the distance, 0 or more; less is closer
     * @throws IllegalArgumentException if the lengths differ or a component is not finite
     * @throws ArithmeticException if the distance is beyond every double
     */
    public static double euclidean(double[] a, double[] b) {
        check(a, b);
        double scale = 0;
        for (int i = 0; i < a.length; i++) {
            scale = Math.max(scale, Math.abs(a[i] - b[i]));
        }
        finite(scale);
        double squares = 0;
        for (int i = 0; i < a.length && scale > 0; i++) {
            double difference = (a[i] - b[i]) / scale;
            squares += difference * difference;
        }
        return finite(scale * Math.sqrt(squares));
    }

    /**
     * The sum of absolute differences of components.
     *
     * @param a a vector
     * @param b another of the same length
     * @return the distance, 0 or more; less is closer
     * @throws IllegalArgumentException if the lengths differ or a component is not finite
     * @throws ArithmeticException if the distance is beyond every double
     */
    public static double manhattan(double[] a, double[] b) {
        check(a, b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += Math.abs(a[i] - b[i]);
        }
        return finite(sum);
    }

    private static double scale(double[] vector) {
        double largest = 0;
        for (double component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        return largest;
    }

    private static double[] widened(float[] vector) {
        double[] wide = new double[vector.length];
        for (int i = 0; i < wide.length; i++) {
            wide[i] = vector[i];
        }
        return wide;
    }

    private static void check(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("vectors must be as long, were " + a.length + " and " + b.length);
        }
        checkFinite(a);
        checkFinite(b);
    }

    private static void checkFinite(double[] vector) {
        for (double component : vector) {
            if (!Double.isFinite(component)) {
                throw new IllegalArgumentException("component must be finite, was " + component);
            }
        }
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw new ArithmeticException("sum is beyond every double");
        }
        return value;
    }
}
