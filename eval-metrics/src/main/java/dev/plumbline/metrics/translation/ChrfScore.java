package dev.plumbline.metrics.translation;

/**
 * The F-score of n-gram counts.
 *
 * @param orders how many orders there are
 * @param beta how many times as much recall counts as precision
 * @param epsSmoothing whether all orders count, as in chrF++.py, rather than the effective ones
 */
record ChrfScore(int orders, int beta, boolean epsSmoothing) {

    private static final double EPSILON = 1e-16;

    /** The score of counts in output, in reference and in both, for each order. */
    double of(double[] statistics) {
        return epsSmoothing ? meanOfScores(statistics) : scoreOfMeans(statistics);
    }

    private double meanOfScores(double[] statistics) {
        double sum = 0;
        for (int i = 0; i < orders; i++) {
            double shared = statistics[3 * i + 2];
            double precision = statistics[3 * i] > 0 ? shared / statistics[3 * i] : EPSILON;
            double recall = statistics[3 * i + 1] > 0 ? shared / statistics[3 * i + 1] : EPSILON;
            double weighted = (double) beta * beta * precision + recall;
            sum += weighted > 0 ? (1 + (double) beta * beta) * precision * recall / weighted : EPSILON;
        }
        return 100 * sum / orders;
    }

    private double scoreOfMeans(double[] statistics) {
        double precision = 0;
        double recall = 0;
        int effective = 0;
        for (int i = 0; i < orders; i++) {
            if (statistics[3 * i] > 0 && statistics[3 * i + 1] > 0) {
                precision += statistics[3 * i + 2] / statistics[3 * i];
                recall += statistics[3 * i + 2] / statistics[3 * i + 1];
                effective++;
            }
        }
        if (precision + recall == 0) {
            return 0;
        }
        precision /= effective;
        recall /= effective;
        double factor = (double) beta * beta;
        return 100 * ((1 + factor) * precision * recall / (factor * precision + recall));
    }
}
