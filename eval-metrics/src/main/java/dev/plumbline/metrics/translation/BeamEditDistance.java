package dev.plumbline.metrics.translation;

import java.util.Arrays;

/**
 * Edit distance between words within a band around the diagonal, as tercom limits it. It keeps the rows of one text, the
 * base, so that the distance of a variant of the base takes only the rows in which they differ. Not thread-safe.
 *
 * <p>Rows stand for the words of the output, columns for those of the reference. Both texts of a comparison with the
 * base have equally many words, so that their bands are the same. When a row of the variant exceeds the base's by the
 * same amount everywhere, and all words after it are equal, the distances differ by that amount too.
 */
final class BeamEditDistance {

    private static final int BEAM = 25;
    /** Outside the band; far enough from the end of the numbers to add to it. */
    private static final int FAR = 1 << 29;

    private final int[] reference;
    private final int rows;
    /** The band of each row: columns from the first bound to below the second. */
    private final int[] from;

    private final int[] to;
    private final int[][] base;
    private int[] previous;
    private int[] current;

    BeamEditDistance(int[] reference, int outputLength) {
        this.reference = reference;
        rows = outputLength;
        from = new int[rows + 1];
        to = new int[rows + 1];
        base = new int[rows + 1][];
        previous = new int[reference.length + 1];
        current = new int[reference.length + 1];
        layOutBand();
    }

    private void layOutBand() {
        double ratio = rows == 0 ? 1 : (double) reference.length / rows;
        // A very long reference needs a wider band for successive rows to overlap.
        int beam = BEAM < ratio / 2 ? (int) Math.ceil(ratio / 2 + BEAM) : BEAM;
        to[0] = reference.length + 1;
        for (int i = 1; i <= rows; i++) {
            int diagonal = (int) Math.floor(i * ratio);
            from[i] = Math.max(0, diagonal - beam);
            to[i] = i == rows ? reference.length + 1 : Math.min(reference.length + 1, diagonal + beam);
        }
    }

    /** Makes a text the base, which equals the one before in its first words. */
    void rebase(int[] words, int unchanged) {
        int done = base[0] == null ? 0 : unchanged;
        if (done == 0) {
            base[0] = new int[reference.length + 1];
            Arrays.setAll(base[0], j -> j);
        }
        load(done);
        for (int i = done + 1; i <= rows; i++) {
            nextRow(words[i - 1], i);
            base[i] = Arrays.copyOfRange(current, from[i], to[i]);
            swap();
        }
    }

    /** The distance of the base. */
    int distance() {
        return base[rows][reference.length - from[rows]];
    }

    /**
     * The distance of a variant of the base.
     *
     * @param words as many as the base has
     * @param first the first word that may differ from the base
     * @param end the end of those that may differ
     */
    int distance(int[] words, int first, int end) {
        load(first);
        for (int i = first + 1; i <= rows; i++) {
            nextRow(words[i - 1], i);
            if (i >= end && isParallel(i)) {
                return distance() + current[from[i]] - base[i][0];
            }
            swap();
        }
        return previous[reference.length];
    }

    private boolean isParallel(int i) {
        int[] row = base[i];
        int start = from[i];
        int shift = current[start] - row[0];
        for (int k = row.length - 1; k > 0; k--) {
            if (current[start + k] - row[k] != shift) {
                return false;
            }
        }
        return true;
    }

    private void load(int row) {
        System.arraycopy(base[row], 0, previous, from[row], base[row].length);
        closeBand(previous, row);
    }

    /** Rows are reused: what the next row reads outside this one's band must be far. */
    private void closeBand(int[] row, int i) {
        if (from[i] > 0) {
            row[from[i] - 1] = FAR;
        }
        if (i < rows) {
            Arrays.fill(row, to[i], Math.max(to[i], to[i + 1]), FAR);
        }
    }

    private void nextRow(int word, int i) {
        int[] above = previous;
        int[] row = current;
        int j = from[i];
        int left = FAR;
        int diagonal = FAR;
        if (j == 0) {
            left = above[0] + 1;
            diagonal = above[0];
            row[0] = left;
            j = 1;
        } else {
            diagonal = above[j - 1];
        }
        for (int end = to[i]; j < end; j++) {
            int up = above[j];
            int cost = word == reference[j - 1] ? diagonal : diagonal + 1;
            left = Math.min(Math.min(cost, up + 1), left + 1);
            row[j] = left;
            diagonal = up;
        }
        closeBand(row, i);
    }

    private void swap() {
        int[] row = previous;
        previous = current;
        current = row;
    }

    /** A cell of the base's matrix. */
    int cell(int i, int j) {
        return j < from[i] || j >= to[i] ? FAR : base[i][j - from[i]];
    }
}
