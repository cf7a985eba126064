package dev.plumbline.metrics.edit;

import java.util.Arrays;

/**
 * Damerau-Levenshtein distance without the restriction that a transposed pair stays unedited, in linear memory (Zhao and
 * Sahni, String correction using the Damerau-Levenshtein distance, BMC Bioinformatics 20, 2019, algorithm LS-DL): of
 * all transpositions that end in a cell, only those need be looked at whose two symbols are neighbours in one of the two
 * sequences.
 */
final class DamerauTable {

    private final int[] rows;
    private final int[] columns;
    /** The last row, counted from 1, in which a symbol occurred; 0 for none. */
    private final int[] lastRows;
    /** Values of two rows, with one cell before the first column; and those from which a transposition starts. */
    private int[] above;

    private int[] current;
    private final int[] starts;
    private final int large;

    private DamerauTable(int[] rows, int[] columns, int symbols) {
        this.rows = rows;
        this.columns = columns;
        large = Math.max(rows.length, columns.length) + 1;
        lastRows = new int[symbols];
        above = new int[columns.length + 2];
        current = new int[columns.length + 2];
        starts = new int[columns.length + 1];
        Arrays.fill(starts, large);
        Arrays.fill(above, large);
        for (int j = 0; j <= columns.length; j++) {
            current[j + 1] = j;
        }
        current[0] = large;
    }

    static int distance(int[] rows, int[] columns, int symbols) {
        DamerauTable table = new DamerauTable(rows, columns, symbols);
        for (int i = 1; i <= rows.length; i++) {
            table.fillRow(i);
        }
        return table.current[columns.length + 1];
    }

    private void fillRow(int i) {
        int[] spare = above;
        above = current;
        current = spare;
        int symbol = rows[i - 1];
        int lastColumn = -1;
        int twoAbove = current[1];
        int start = large;
        current[1] = i;
        for (int j = 1; j <= columns.length; j++) {
            boolean same = symbol == columns[j - 1];
            int value = Math.min(above[j] + (same ? 0 : 1), 1 + Math.min(current[j], above[j + 1]));
            if (same) {
                lastColumn = j;
                starts[j] = above[j - 1];
                start = twoAbove;
            } else {
                value = Math.min(value, transposed(i, j, lastColumn, start));
            }
            twoAbove = current[j + 1];
            current[j + 1] = value;
        }
        lastRows[symbol] = i;
    }

    /** The cost of ending here with a transposition, at least {@code large} if there is none. */
    private int transposed(int i, int j, int lastColumn, int start) {
        int lastRow = lastRows[columns[j - 1]];
        if (lastRow == 0) {
            return large;
        }
        if (j - lastColumn == 1 && lastColumn > 0) {
            return starts[j] + (i - lastRow);
        }
        return i - lastRow == 1 && lastColumn > 0 ? start + (j - lastColumn) : large;
    }
}
