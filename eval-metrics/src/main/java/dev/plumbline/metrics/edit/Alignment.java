package dev.plumbline.metrics.edit;

import java.util.Arrays;

/**
 * An optimal alignment of an output with a reference, of which only the counts are kept. Of the many optimal ones it is
 * that of rapidfuzz 3, on which jiwer 4 builds: common ends are taken off; from the end, a deletion where the table falls
 * upwards, else an insertion where the column before falls downwards, else a match or a substitution.
 *
 * <p>The table is kept as two bits per cell, in a band around the diagonal that holds every optimal path. Where that
 * takes a mebibyte or more, the sequences are cut in two where an optimal path crosses the middle of the output, the
 * first such point of the reference (Hirschberg, A linear space algorithm for computing maximal common subsequences,
 * Comm. ACM 18(6), 1975): this choice changes counts, so the size is part of the definition.
 */
final class Alignment {

    private static final long TABLE_BYTES = 1L << 20;
    private static final int FEWEST_ROWS_TO_CUT = 65;
    private static final int FEWEST_COLUMNS_TO_CUT = 10;

    private final int symbols;
    private int hits;
    private int substitutions;
    private int deletions;
    private int insertions;

    private Alignment(int symbols) {
        this.symbols = symbols;
    }

    static AlignmentCounts counts(int[] reference, int[] output, int symbols) {
        Alignment alignment = new Alignment(symbols);
        alignment.align(reference, output, Integer.MAX_VALUE);
        return new AlignmentCounts(alignment.hits, alignment.substitutions, alignment.deletions, alignment.insertions);
    }

    /** Aligns sequences that are at most {@code limit} apart. */
    private void align(int[] reference, int[] output, int limit) {
        Affix rest = Affix.strip(reference, output);
        hits += rest.stripped();
        if (rest.isEmpty()) {
            deletions += rest.left().length;
            insertions += rest.right().length;
            return;
        }
        int most = Math.min(limit, rest.longer());
        if (isSmall(rest, most)) {
            trace(rest.left(), rest.right(), most);
        } else {
            cut(rest.left(), rest.right());
        }
    }

    private static boolean isSmall(Affix rest, int most) {
        int rows = rest.left().length;
        long band = Math.min(rows, 2L * most + 1);
        return 2 * band * rest.right().length / 8 < TABLE_BYTES
                || rows < FEWEST_ROWS_TO_CUT
                || rest.right().length < FEWEST_COLUMNS_TO_CUT;
    }

    private void trace(int[] reference, int[] output, int most) {
        DeltaTable table = DeltaTable.of(reference, output, symbols, most);
        int row = reference.length - 1;
        int column = output.length - 1;
        while (row >= 0 && column >= 0) {
            if (table.grows(row, column)) {
                deletions++;
                row--;
            } else if (column > 0 && table.falls(row, column - 1)) {
                insertions++;
                column--;
            } else {
                countPair(reference[row--] == output[column--]);
            }
        }
        deletions += row + 1;
        insertions += column + 1;
    }

    private void countPair(boolean same) {
        if (same) {
            hits++;
        } else {
            substitutions++;
        }
    }

    private void cut(int[] reference, int[] output) {
        int middle = output.length / 2;
        int[] before = Arrays.copyOfRange(output, 0, middle);
        int[] after = Arrays.copyOfRange(output, middle, output.length);
        int[] left = column(reference, before);
        int[] right = column(reversed(reference), reversed(after));
        int rows = reference.length;
        int best = 0;
        for (int i = 1; i <= rows; i++) {
            if (left[i] + right[rows - i] < left[best] + right[rows - best]) {
                best = i;
            }
        }
        align(Arrays.copyOfRange(reference, 0, best), before, left[best]);
        align(Arrays.copyOfRange(reference, best, rows), after, right[rows - best]);
    }

    /** The distances of all beginnings of the rows from the whole of the columns. */
    private int[] column(int[] rows, int[] columns) {
        VerticalDeltas deltas = VerticalDeltas.of(rows, columns, symbols);
        int[] distances = new int[rows.length + 1];
        distances[0] = columns.length;
        for (int i = 0; i < rows.length; i++) {
            distances[i + 1] = distances[i] + deltas.delta(i);
        }
        return distances;
    }

    private static int[] reversed(int[] sequence) {
        int[] reversed = new int[sequence.length];
        for (int i = 0; i < sequence.length; i++) {
            reversed[i] = sequence[sequence.length - 1 - i];
        }
        return reversed;
    }
}
