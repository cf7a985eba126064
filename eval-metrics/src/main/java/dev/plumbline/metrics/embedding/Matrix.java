package dev.plumbline.metrics.embedding;

/** Rows of numbers, each row a vector. */
final class Matrix {

    private Matrix() {}

    static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    static double[][] copy(float[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = new double[rows[i].length];
            for (int j = 0; j < rows[i].length; j++) {
                copy[i][j] = rows[i][j];
            }
        }
        return copy;
    }

    static void check(double[][] rows) {
        for (double[] row : rows) {
            if (row.length != rows[0].length) {
                throw new IllegalArgumentException(
                        "vectors must be as long, were " + rows[0].length + " and " + row.length);
            }
            for (double component : row) {
                if (!Double.isFinite(component)) {
                    throw new IllegalArgumentException("component must be finite, was " + component);
                }
            }
        }
    }

    static double[] mean(double[][] rows) {
        double[] mean = new double[rows[0].length];
        for (double[] row : rows) {
            for (int j = 0; j < mean.length; j++) {
                mean[j] += row[j] / rows.length;
            }
        }
        return mean;
    }

    /** Rows of length 1; a row of zeros stays as it is. */
    static double[][] normalised(double[][] rows) {
        double[][] unit = copy(rows);
        for (double[] row : unit) {
            // The largest component goes first, or squares of huge and tiny ones would leave the range of a double.
            divide(row, largest(row));
            divide(row, Math.sqrt(dot(row, row)));
        }
        return unit;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double largest(double[] row) {
        double largest = 0;
        for (double component : row) {
            largest = Math.max(largest, Math.abs(component));
        }
        return largest;
    }

    private static void divide(double[] row, double divisor) {
        for (int i = 0; i < row.length && divisor > 0; i++) {
            row[i] /= divisor;
        }
    }
}
