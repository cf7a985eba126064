package dev.plumbline.metrics.edit;

import java.util.Arrays;

/**
 * The Levenshtein table as vertical differences of all columns, two bits per cell, within a band around the diagonal.
 * What lies outside the band is taken as large; every cell on a path of at most {@code limit} edits is exact.
 */
final class DeltaTable {

    private static final int BITS = Long.SIZE;

    /** Per block of 64 rows, a word for each column of its part of the band. */
    private final long[][] positive;

    private final long[][] negative;
    private final int[] firstColumns;

    private DeltaTable(int blocks) {
        positive = new long[blocks][];
        negative = new long[blocks][];
        firstColumns = new int[blocks];
    }

    static DeltaTable of(int[] rows, int[] columns, int symbols, int limit) {
        DeltaTable table = new DeltaTable((rows.length + BITS - 1) / BITS);
        long[] matches = new long[symbols];
        byte[] carries = new byte[columns.length];
        Arrays.fill(carries, (byte) 1);
        for (int block = 0; block < table.positive.length; block++) {
            int from = block * BITS;
            int to = Math.min(rows.length, from + BITS);
            for (int i = from; i < to; i++) {
                matches[rows[i]] |= 1L << i;
            }
            int first = (int) Math.max(0, (long) from - limit);
            int last = (int) Math.min(columns.length, (long) to + limit);
            table.fill(block, first, Math.max(first, last), matches, columns, carries);
            for (int i = from; i < to; i++) {
                matches[rows[i]] = 0;
            }
        }
        return table;
    }

    /** Whether the value in this cell is one more than in the row above it. */
    boolean grows(int row, int column) {
        return isSet(positive, row, column);
    }

    /** Whether the value in this cell is one less than in the row above it. */
    boolean falls(int row, int column) {
        return isSet(negative, row, column);
    }

    private boolean isSet(long[][] bits, int row, int column) {
        int block = row / BITS;
        int at = column - firstColumns[block];
        return at >= 0 && at < bits[block].length && (bits[block][at] >>> row & 1) != 0;
    }

    private void fill(int block, int first, int last, long[] matches, int[] columns, byte[] carries) {
        long[] positives = new long[last - first];
        long[] negatives = new long[last - first];
        long vp = -1;
        long vn = 0;
        for (int j = first; j < last; j++) {
            long carry = carries[j];
            long hn = carry >>> 1;
            long eq = matches[columns[j]] | hn;
            long d0 = (((eq & vp) + vp) ^ vp) | eq | vn;
            long p = vn | ~(d0 | vp);
            long n = d0 & vp;
            long down = p << 1 | (carry & 1);
            vp = (n << 1 | hn) | ~(d0 | down);
            vn = down & d0;
            positives[j - first] = vp;
            negatives[j - first] = vn;
            carries[j] = (byte) (p >>> 63 | n >>> 63 << 1);
        }
        positive[block] = positives;
        negative[block] = negatives;
        firstColumns[block] = first;
    }
}
