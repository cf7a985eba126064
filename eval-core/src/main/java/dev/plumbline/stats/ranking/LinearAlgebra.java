package dev.plumbline.stats.ranking;

/** The little that a fit of few parameters needs. */
final class LinearAlgebra {

    private LinearAlgebra() {}

    /** The inverse of a positive definite matrix, by Gauss and Jordan; the argument is overwritten. */
    static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] inverse = new double[n][n];
        for (int i = 0; i < n; i++) {
            inverse[i][i] = 1;
        }
        for (int pivot = 0; pivot < n; pivot++) {
            double scale = matrix[pivot][pivot];
            for (int j = 0; j < n; j++) {
                matrix[pivot][j] /= scale;
                inverse[pivot][j] /= scale;
            }
            for (int row = 0; row < n; row++) {
                if (row != pivot) {
                    subtract(matrix, inverse, row, pivot);
                }
            }
        }
        return inverse;
    }

    private static void subtract(double[][] matrix, double[][] inverse, int row, int pivot) {
        double factor = matrix[row][pivot];
        for (int j = 0; j < matrix.length; j++) {
            matrix[row][j] -= factor * matrix[pivot][j];
            inverse[row][j] -= factor * inverse[pivot][j];
        }
    }
}
