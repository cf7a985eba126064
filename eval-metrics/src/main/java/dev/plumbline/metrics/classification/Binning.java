package dev.plumbline.metrics.classification;

/** Which bin takes a confidence that lies on the edge of two. */
public enum Binning {
    /** The lower one, bins being (lo, hi]; 0 goes to the first. The choice of Guo et al. (2017), and ours. */
    RIGHT_CLOSED,
    /** The upper one, bins being [lo, hi); the last takes 1 too. */
    LEFT_CLOSED,
    /** The upper one, and 1 has a bin of its own above the last, as in torchmetrics. */
    LEFT_CLOSED_ONE_APART;

    /** The bin of a confidence among equal bins whose edges are i/bins in double arithmetic. */
    int of(double confidence, int bins) {
        int bin = Math.min(bins, (int) (confidence * bins));
        // The product may round across an edge, so the edges themselves decide.
        while (bin > 0 && (double) bin / bins > confidence) {
            bin--;
        }
        while (bin < bins && (double) (bin + 1) / bins <= confidence) {
            bin++;
        }
        return switch (this) {
            case LEFT_CLOSED_ONE_APART -> bin;
            case LEFT_CLOSED -> Math.min(bin, bins - 1);
            case RIGHT_CLOSED -> bin > 0 && (double) bin / bins == confidence ? bin - 1 : bin;
        };
    }
}
