package dev.plumbline.metrics.translation;

import java.util.Arrays;

/**
 * The n-grams of a text, for counting how many of them references share.
 *
 * <p>An n-gram is known by the id of its first n-1 tokens and its last token, so that equality is exact without
 * comparing tokens. The id of a 1-gram is its token's, the id of a longer one its place in a hash table with linear
 * probing. A reference is walked from each of its tokens for as long as the text has the n-gram. Not thread-safe; one
 * call makes its own.
 */
final class NgramIndex {

    private static final long FREE = -1;
    private static final int[] NOTHING = {};

    private final int maxOrder;
    private final int distinct;
    /** The prefix's id and the last token of the longer n-grams. */
    private final long[] keys;

    private final int shift;
    private final int[] counts;

    /**
     * Indexes a text.
     *
     * @param tokens ids from 0, dense
     * @param distinct how many different ids there are
     * @param maxOrder the longest n-grams
     */
    NgramIndex(int[] tokens, int distinct, int maxOrder) {
        this.distinct = distinct;
        this.maxOrder = Math.min(maxOrder, tokens.length);
        int longer = longerNgrams(tokens.length);
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(4, longer + longer / 2));
        keys = new long[1 << bits];
        Arrays.fill(keys, FREE);
        shift = 64 - bits;
        counts = new int[distinct + keys.length];
        for (int i = 0; i < tokens.length; i++) {
            enter(tokens, i);
        }
    }

    private int longerNgrams(int length) {
        int longer = 0;
        for (int order = 2; order <= maxOrder; order++) {
            longer += length - order + 1;
        }
        return longer;
    }

    private void enter(int[] tokens, int start) {
        int id = tokens[start];
        counts[id]++;
        int end = Math.min(tokens.length, start + maxOrder);
        for (int i = start + 1; i < end; i++) {
            long key = key(id, tokens[i]);
            int slot = slot(key);
            keys[slot] = key;
            id = distinct + slot;
            counts[id]++;
        }
    }

    /**
     * Adds the counts of the n-grams that a reference shares, each at most as often as the text has it.
     *
     * @param reference token ids, those that the text lacks negative
     * @param shared takes the counts
     * @param offset where that of order 1 goes
     */
    void match(int[] reference, double[] shared, int offset) {
        match(reference, NOTHING, shared, offset);
    }

    /** The same for several references, of which each n-gram takes the one that has most of it. */
    void match(int[][] references, double[] shared, int offset) {
        int[] best = references.length == 1 ? NOTHING : new int[counts.length];
        for (int[] reference : references) {
            match(reference, best, shared, offset);
        }
    }

    private void match(int[] reference, int[] best, double[] shared, int offset) {
        int[] seen = new int[counts.length];
        int[] found = new int[maxOrder];
        for (int start = 0; start < reference.length; start++) {
            int end = Math.min(reference.length, start + maxOrder);
            int id = start < end ? reference[start] : -1;
            for (int i = start; id >= 0; ) {
                found[i - start] += count(id, seen, best);
                id = ++i < end && reference[i] >= 0 ? find(id, reference[i]) : -1;
            }
        }
        for (int i = 0; i < maxOrder; i++) {
            shared[offset + i] += found[i];
        }
    }

    /** Counts one more occurrence in a reference: 1 if it is a match. */
    private int count(int id, int[] seen, int[] best) {
        int occurrence = ++seen[id];
        if (occurrence > counts[id]) {
            return 0;
        }
        if (best.length == 0) {
            return 1;
        }
        if (occurrence <= best[id]) {
            return 0;
        }
        best[id] = occurrence;
        return 1;
    }

    private int find(int prefix, int token) {
        long key = key(prefix, token);
        int slot = slot(key);
        return keys[slot] == key ? distinct + slot : -1;
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
        while (keys[slot] != key && keys[slot] != FREE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private static long key(int prefix, int token) {
        return ((long) prefix << 32) | token;
    }
}
