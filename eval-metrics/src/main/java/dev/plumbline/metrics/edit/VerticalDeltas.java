package dev.plumbline.metrics.edit;

import java.util.Arrays;

/**
 * The last column of the Levenshtein table as differences between rows, by Myers' bit-parallel algorithm in Hyyrö's form
 * (Myers, A fast bit-vector algorithm for approximate string matching, J. ACM 46(3), 1999; Hyyrö, A bit-vector algorithm
 * for computing Levenshtein and Damerau edit distances, Nordic J. Computing 10, 2003, figure 7), for global distance:
 * row 0 grows by one per column.
 *
 * <p>A word holds 64 rows. Four words go down the columns together, which keeps their state in registers and lets the
 * processor work at several of them at once; between groups of four, the horizontal difference of the row between
 * them is carried, two bits per column. Memory is linear in both lengths and the number of symbols.
 */
final class VerticalDeltas {

    private static final int BITS = Long.SIZE;
    private static final int GROUP = 4;
    /** A horizontal difference of +1; -1 is 2. */
    private static final byte GROWS = 1;

    private final int rows;
    private final long[] positive;
    private final long[] negative;

    private VerticalDeltas(int rows) {
        this.rows = rows;
        int words = (rows + BITS - 1) / BITS;
        int padded = words == 1 ? 1 : (words + GROUP - 1) / GROUP * GROUP;
        positive = new long[padded];
        negative = new long[padded];
    }

    /** Fills the table of two sequences, of which the first gives the rows. */
    static VerticalDeltas of(int[] rows, int[] columns, int symbols) {
        VerticalDeltas deltas = new VerticalDeltas(rows.length);
        if (deltas.positive.length == 1) {
            deltas.fillOne(matches(rows, symbols), columns);
        } else if (rows.length > 0) {
            deltas.fillGroups(rows, columns, symbols);
        }
        return deltas;
    }

    /** Whether the table grows from this row, counted from 0, to the next. */
    int delta(int row) {
        int word = row / BITS;
        return (int) ((positive[word] >>> row & 1) - (negative[word] >>> row & 1));
    }

    /** The sum over all rows: the last value of the column less the first. */
    int sum() {
        int sum = 0;
        for (int word = 0; word * BITS < rows; word++) {
            long mask = -1L >>> Math.max(0, BITS - rows + word * BITS);
            sum += Long.bitCount(positive[word] & mask) - Long.bitCount(negative[word] & mask);
        }
        return sum;
    }

    private static long[] matches(int[] rows, int symbols) {
        long[] matches = new long[symbols];
        for (int i = 0; i < rows.length; i++) {
            matches[rows[i]] |= 1L << i;
        }
        return matches;
    }

    private void fillOne(long[] matches, int[] columns) {
        long vp = -1;
        long vn = 0;
        for (int symbol : columns) {
            long eq = matches[symbol];
            long d0 = (((eq & vp) + vp) ^ vp) | eq | vn;
            long hp = (vn | ~(d0 | vp)) << 1 | 1;
            long hn = (d0 & vp) << 1;
            vp = hn | ~(d0 | hp);
            vn = hp & d0;
        }
        positive[0] = vp;
        negative[0] = vn;
    }

    private void fillGroups(int[] rows, int[] columns, int symbols) {
        long[] matches = new long[symbols * GROUP];
        byte[] carries = new byte[columns.length];
        Arrays.fill(carries, GROWS);
        int perGroup = GROUP * BITS;
        for (int from = 0; from < rows.length; from += perGroup) {
            int to = Math.min(rows.length, from + perGroup);
            for (int i = from; i < to; i++) {
                matches[rows[i] * GROUP + (i - from) / BITS] |= 1L << i;
            }
            fillGroup(matches, columns, carries, from / BITS);
            for (int i = from; i < to; i++) {
                matches[rows[i] * GROUP + (i - from) / BITS] = 0;
            }
        }
    }

    /** Four words written out, since a loop over an array of them takes more than twice the time. */
    private void fillGroup(long[] matches, int[] columns, byte[] carries, int word) {
        long vp0 = -1;
        long vp1 = -1;
        long vp2 = -1;
        long vp3 = -1;
        long vn0 = 0;
        long vn1 = 0;
        long vn2 = 0;
        long vn3 = 0;
        for (int j = 0; j < columns.length; j++) {
            int at = columns[j] * GROUP;
            long carry = carries[j];
            long hp = carry & 1;
            long hn = carry >>> 1;

            long eq = matches[at] | hn;
            long d0 = (((eq & vp0) + vp0) ^ vp0) | eq | vn0;
            long p = vn0 | ~(d0 | vp0);
            long n = d0 & vp0;
            long p1 = p << 1 | hp;
            vp0 = (n << 1 | hn) | ~(d0 | p1);
            vn0 = p1 & d0;
            hp = p >>> 63;
            hn = n >>> 63;

            eq = matches[at + 1] | hn;
            d0 = (((eq & vp1) + vp1) ^ vp1) | eq | vn1;
            p = vn1 | ~(d0 | vp1);
            n = d0 & vp1;
            p1 = p << 1 | hp;
            vp1 = (n << 1 | hn) | ~(d0 | p1);
            vn1 = p1 & d0;
            hp = p >>> 63;
            hn = n >>> 63;

            eq = matches[at + 2] | hn;
            d0 = (((eq & vp2) + vp2) ^ vp2) | eq | vn2;
            p = vn2 | ~(d0 | vp2);
            n = d0 & vp2;
            p1 = p << 1 | hp;
            vp2 = (n << 1 | hn) | ~(d0 | p1);
            vn2 = p1 & d0;
            hp = p >>> 63;
            hn = n >>> 63;

            eq = matches[at + 3] | hn;
            d0 = (((eq & vp3) + vp3) ^ vp3) | eq | vn3;
            p = vn3 | ~(d0 | vp3);
            n = d0 & vp3;
            p1 = p << 1 | hp;
            vp3 = (n << 1 | hn) | ~(d0 | p1);
            vn3 = p1 & d0;
            carries[j] = (byte) (p >>> 63 | n >>> 63 << 1);
        }
        store(word, vp0, vn0);
        store(word + 1, vp1, vn1);
        store(word + 2, vp2, vn2);
        store(word + 3, vp3, vn3);
    }

    private void store(int word, long vp, long vn) {
        positive[word] = vp;
        negative[word] = vn;
    }
}
