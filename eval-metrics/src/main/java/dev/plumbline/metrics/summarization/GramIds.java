package dev.plumbline.metrics.summarization;

import java.util.Arrays;

/** Numbers for pairs of numbers, by an open hash table: n-grams are pairs of an (n-1)-gram and a token. */
final class GramIds {

    private static final long FREE = -1;

    private final long[] keys;
    private final int[] ids;
    private int size;

    /** Takes up to {@code capacity} different pairs. */
    GramIds(int capacity) {
        keys = new long[Integer.highestOneBit(Math.max(4, capacity)) << 2];
        ids = new int[keys.length];
        Arrays.fill(keys, FREE);
    }

    int size() {
        return size;
    }

    /** The n-grams that extend (n-1)-grams, each of which starts where the n-gram does. */
    int[] extend(int[] shorter, int[] tokens, int n) {
        int[] grams = new int[Math.max(0, tokens.length - n + 1)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = idOf((long) shorter[i] << Integer.SIZE | tokens[i + n - 1]);
        }
        return grams;
    }

    private int idOf(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> Integer.SIZE) & mask;
        while (keys[slot] != key) {
            if (keys[slot] == FREE) {
                keys[slot] = key;
                ids[slot] = size++;
            } else {
                slot = (slot + 1) & mask;
            }
        }
        return ids[slot];
    }
}
