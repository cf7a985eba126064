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
 *
 * <p>Where long texts are similar, the distance alone needs only a band around the diagonal (Ukkonen, Algorithms for
 * approximate string matching, Information and Control 64, 1985). What lies outside is taken as too large, never as too
 * small, so that a distance within the width is exact. The width is guessed from the first rows; if the distance is
 * beyond it, the whole table is filled.
 */
final class VerticalDeltas {

    private static final int BITS = Long.SIZE;
    private static final int GROUP = 4;
    private static final int GROUP_ROWS = GROUP * BITS;
    /** A band is at least a group and two words wide, so it saves nothing in shorter sequences. */
    private static final int SHORTEST_WITH_BAND = 3 * GROUP_ROWS;
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
        Arrays.fill(positive, -1);
    }

    /** Fills the table of two sequences, of which the first gives the rows. */
    static VerticalDeltas of(int[] rows, int[] columns, int symbols) {
        VerticalDeltas deltas = new VerticalDeltas(rows.length);
        if (deltas.positive.length == 1) {
            deltas.fillOne(matches(rows, symbols), columns);
        } else if (rows.length > 0) {
            deltas.fillGroups(rows, columns, symbols, rows.length + (long) columns.length);
        }
        return deltas;
    }

    /** The distance of two sequences, of which the first gives the rows. */
    static int distance(int[] rows, int[] columns, int symbols) {
        int shorter = Math.min(rows.length, columns.length);
        long width = shorter < SHORTEST_WITH_BAND ? shorter : guessWidth(rows, columns, symbols, shorter);
        if (GROUP_ROWS + 2 * width < shorter * 2L / 3) {
            VerticalDeltas band = new VerticalDeltas(rows.length);
            band.fillGroups(rows, columns, symbols, width);
            int distance = columns.length + band.sum();
            if (distance <= width) {
                return distance;
            }
        }
        return columns.length + of(rows, columns, symbols).sum();
    }

    /** A bit more than the edits that there are if the rest is like the beginning. */
    private static long guessWidth(int[] rows, int[] columns, int symbols, int length) {
        long edits = distance(Arrays.copyOf(rows, GROUP_ROWS), Arrays.copyOf(columns, GROUP_ROWS), symbols);
        return edits * length / GROUP_ROWS * 5 / 4 + BITS;
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

    private void fillGroups(int[] rows, int[] columns, int symbols, long width) {
        long[] matches = new long[symbols * GROUP];
        byte[] carries = new byte[columns.length];
        Arrays.fill(carries, GROWS);
        for (int from = 0; from < rows.length; from += GROUP_ROWS) {
            int to = Math.min(rows.length, from + GROUP_ROWS);
            for (int i = from; i < to; i++) {
                matches[rows[i] * GROUP + (i - from) / BITS] |= 1L << i;
            }
            int first = (int) Math.max(0, from - width);
            int last = (int) Math.min(columns.length, to + width);
            fillPart(matches, columns, carries, from / BITS, first, last);
            for (int i = from; i < to; i++) {
                matches[rows[i] * GROUP + (i - from) / BITS] = 0;
            }
        }
    }

    /** A part is copied, since a loop over all of an array is 6% faster than one over a range of it. */
    private void fillPart(long[] matches, int[] columns, byte[] carries, int word, int first, int last) {
        if (last - first == columns.length) {
            fillGroup(matches, columns, carries, word);
        } else if (first < last) {
            byte[] part = Arrays.copyOfRange(carries, first, last);
            fillGroup(matches, Arrays.copyOfRange(columns, first, last), part, word);
            System.arraycopy(part, 0, carries, first, part.length);
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
