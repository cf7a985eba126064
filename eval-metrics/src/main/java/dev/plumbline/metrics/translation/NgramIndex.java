package dev.plumbline.metrics.translation;

import java.util.Arrays;

/**
 * The n-grams of a text, for counting how many of them references share.
 *
 * <p>An n-gram is known by the id of its first n-1 tokens and its last token, so that equality is exact without
 * comparing tokens; a 1-gram's id is its token's. N-grams of a reference that the text lacks are dropped at the lowest
 * order at which they are missing. Not thread-safe; one call makes its own.
 */
final class NgramIndex {

    private static final long FREE = -1;
    private static final int[] NOTHING = {};

    private final int[] tokens;
    private final int maxOrder;
    /** Open addressing: (id of the prefix, last token) to the id of the n-gram. */
    private final long[] keys;

    private final int[] ids;
    private final int shift;
    private final int[] counts;
    private int size;

    /**
     * Indexes a text.
     *
     * @param tokens ids from 0, dense
     * @param distinct how many different ids there are
     * @param maxOrder the longest n-grams
     */
    NgramIndex(int[] tokens, int distinct, int maxOrder) {
        this.tokens = tokens;
        this.maxOrder = Math.min(maxOrder, tokens.length);
        int longer = longerNgrams();
        int bits = 32 - Integer.numberOfLeadingZeros(Math.max(4, longer + longer / 2));
        keys = new long[1 << bits];
        Arrays.fill(keys, FREE);
        ids = new int[1 << bits];
        shift = 64 - bits;
        counts = new int[distinct + longer];
        size = distinct;
        index();
    }

    private int longerNgrams() {
        int longer = 0;
        for (int order = 2; order <= maxOrder; order++) {
            longer += tokens.length - order + 1;
        }
        return longer;
    }

    private void index() {
        for (int token : tokens) {
            counts[token]++;
        }
        int[] prefix = tokens.clone();
        for (int order = 2; order <= maxOrder; order++) {
            for (int i = 0; i + order <= tokens.length; i++) {
                prefix[i] = enter(prefix[i], tokens[i + order - 1]);
                counts[prefix[i]]++;
            }
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
        int[] best = references.length == 1 ? NOTHING : new int[size];
        for (int[] reference : references) {
            match(reference, best, shared, offset);
        }
    }

    private void match(int[] reference, int[] best, double[] shared, int offset) {
        int[] seen = new int[size];
        int[] starts = new int[reference.length];
        int[] prefix = new int[reference.length];
        int live = 0;
        for (int i = 0; i < reference.length; i++) {
            if (reference[i] >= 0) {
                starts[live] = i;
                prefix[live++] = reference[i];
            }
        }
        for (int order = 1; order <= maxOrder && live > 0; order++) {
            shared[offset + order - 1] += count(prefix, live, seen, best);
            live = extend(reference, order, starts, prefix, live);
        }
    }

    private int count(int[] ngrams, int live, int[] seen, int[] best) {
        int shared = 0;
        for (int k = 0; k < live; k++) {
            int id = ngrams[k];
            int occurrence = ++seen[id];
            if (occurrence <= counts[id]) {
                if (best == NOTHING) {
                    shared++;
                } else if (occurrence > best[id]) {
                    best[id] = occurrence;
                    shared++;
                }
            }
        }
        return shared;
    }

    private int extend(int[] reference, int order, int[] starts, int[] prefix, int live) {
        int kept = 0;
        for (int k = 0; k < live; k++) {
            int last = starts[k] + order;
            if (last < reference.length && reference[last] >= 0) {
                int id = find(prefix[k], reference[last]);
                if (id >= 0) {
                    starts[kept] = starts[k];
                    prefix[kept++] = id;
                }
            }
        }
        return kept;
    }

    private int enter(int prefix, int token) {
        long key = key(prefix, token);
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            ids[slot] = size++;
        }
        return ids[slot];
    }

    private int find(int prefix, int token) {
        long key = key(prefix, token);
        int slot = slot(key);
        return keys[slot] == key ? ids[slot] : -1;
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
