package dev.plumbline.metrics.text;

import java.util.BitSet;

/**
 * The longest common subsequence of two sequences of symbols, by Hyyrö's bit-parallel recurrence (Bit-parallel
 * LCS-length computation revisited, AWOCA 2004): bit i of a word is 0 where the table of lengths grows from row i to
 * row i + 1. The rows are cut into blocks of 64, and between blocks a bit per column is carried, so that memory stays
 * linear.
 *
 * <p>Time: rows × columns / 64.
 */
public final class LongestCommonSubsequence {

    private static final int BITS = Long.SIZE;

    private LongestCommonSubsequence() {}

    /**
     * Its length.
     *
     * @param rows a sequence
     * @param columns another sequence
     * @param symbols above every symbol in them
     * @return how many symbols the longest common subsequence has
     */
    public static int length(int[] rows, int[] columns, int symbols) {
        long[] matches = new long[symbols];
        byte[] carries = new byte[columns.length];
        int length = 0;
        for (int from = 0; from < rows.length; from += BITS) {
            int to = Math.min(rows.length, from + BITS);
            mark(matches, rows, from, to);
            long last = block(matches, columns, carries);
            length += Long.bitCount(~last & ones(to - from));
            clear(matches, rows, from, to);
        }
        return length;
    }

    /**
     * Adds the rows that a longest common subsequence takes. Of several it is the one found from the end by going
     * diagonally on a match, else to the left if the table is strictly greater there, else up.
     *
     * @param rows a sequence
     * @param columns another sequence
     * @param symbols above every symbol in them
     * @param taken gets the indices of the rows
     */
    public static void mark(int[] rows, int[] columns, int symbols, BitSet taken) {
        long[][] table = table(rows, columns, symbols);
        int row = rows.length - 1;
        int column = columns.length - 1;
        while (row >= 0 && column >= 0) {
            if (rows[row] == columns[column]) {
                taken.set(row--);
                column--;
            } else if ((table[row / BITS][column] >>> row & 1) == 0) {
                // Without a match, the table grows downwards here exactly if it is greater on the left than above.
                column--;
            } else {
                row--;
            }
        }
    }

    private static long[][] table(int[] rows, int[] columns, int symbols) {
        long[] matches = new long[symbols];
        byte[] carries = new byte[columns.length];
        long[][] table = new long[(rows.length + BITS - 1) / BITS][columns.length];
        for (int from = 0; from < rows.length; from += BITS) {
            int to = Math.min(rows.length, from + BITS);
            mark(matches, rows, from, to);
            block(matches, columns, carries, table[from / BITS]);
            clear(matches, rows, from, to);
        }
        return table;
    }

    private static long block(long[] matches, int[] columns, byte[] carries) {
        long v = -1;
        for (int j = 0; j < columns.length; j++) {
            long u = v & matches[columns[j]];
            long carried = v + u + carries[j];
            carries[j] = (byte) ((u | (v & ~carried)) >>> (BITS - 1));
            v = carried | (v & ~u);
        }
        return v;
    }

    private static void block(long[] matches, int[] columns, byte[] carries, long[] words) {
        long v = -1;
        for (int j = 0; j < columns.length; j++) {
            long u = v & matches[columns[j]];
            long carried = v + u + carries[j];
            carries[j] = (byte) ((u | (v & ~carried)) >>> (BITS - 1));
            v = carried | (v & ~u);
            words[j] = v;
        }
    }

    private static void mark(long[] matches, int[] rows, int from, int to) {
        for (int i = from; i < to; i++) {
            matches[rows[i]] |= 1L << (i - from);
        }
    }

    private static void clear(long[] matches, int[] rows, int from, int to) {
        for (int i = from; i < to; i++) {
            matches[rows[i]] = 0;
        }
    }

    private static long ones(int count) {
        return -1L >>> (BITS - count);
    }
}
