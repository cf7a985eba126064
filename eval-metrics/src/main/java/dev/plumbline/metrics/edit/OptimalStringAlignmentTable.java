package dev.plumbline.metrics.edit;

import java.util.Arrays;

/**
 * Optimal string alignment distance by Hyyrö's bit-parallel algorithm (A bit-vector algorithm for computing Levenshtein
 * and Damerau edit distances, Nordic J. Computing 10, 2003, section 4), in blocks of 64 rows. Between blocks, a column
 * carries its horizontal difference and whether a transposition reaches over the border.
 */
final class OptimalStringAlignmentTable {

    private static final int BITS = Long.SIZE;

    private OptimalStringAlignmentTable() {}

    static long distance(int[] rows, int[] columns, int symbols) {
        long[] matches = new long[symbols];
        byte[] carries = new byte[columns.length];
        Arrays.fill(carries, (byte) 1);
        long sum = 0;
        for (int from = 0; from < rows.length; from += BITS) {
            int to = Math.min(rows.length, from + BITS);
            for (int i = from; i < to; i++) {
                matches[rows[i]] |= 1L << i;
            }
            sum += fill(matches, columns, carries, -1L >>> (BITS - to + from));
            for (int i = from; i < to; i++) {
                matches[rows[i]] = 0;
            }
        }
        return columns.length + sum;
    }

    /** Fills a block and gives the sum of its vertical differences in the last column. */
    private static int fill(long[] matches, int[] columns, byte[] carries, long mask) {
        long vp = -1;
        long vn = 0;
        long d0 = 0;
        long previous = 0;
        for (int j = 0; j < columns.length; j++) {
            long carry = carries[j];
            long match = matches[columns[j]];
            long hn = carry >>> 1 & 1;
            long swapped = ~d0 & match;
            long transposed = (swapped << 1 | carry >>> 2) & previous;
            long eq = match | hn;
            d0 = (((eq & vp) + vp) ^ vp) | eq | vn | transposed;
            long p = vn | ~(d0 | vp);
            long n = d0 & vp;
            long down = p << 1 | (carry & 1);
            vp = (n << 1 | hn) | ~(d0 | down);
            vn = down & d0;
            previous = match;
            carries[j] = (byte) (p >>> 63 | n >>> 63 << 1 | swapped >>> 63 << 2);
        }
        return Long.bitCount(vp & mask) - Long.bitCount(vn & mask);
    }
}
