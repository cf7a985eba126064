package dev.plumbline.metrics.generation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts distinct n-grams of word lists. An n-gram is numbered by the number of its first n-1 words and its last word, so
 * that equal numbers mean equal n-grams and no n-gram is ever kept as text.
 */
final class NGramIds {

    private final int n;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Long, Integer> grams = new HashMap<>();
    private final Set<Integer> distinct = new HashSet<>();
    private long total;

    NGramIds(int n) {
        this.n = n;
    }

    /** Adds the n-grams of one text; none spans two texts. */
    void add(List<String> text) {
        int length = text.size() - n + 1;
        if (length <= 0) {
            return;
        }
        int[] ids = ids(text);
        int[] current = ids.clone();
        for (int order = 2; order <= n; order++) {
            for (int i = 0; i <= ids.length - order; i++) {
                current[i] = number(order, current[i], ids[i + order - 1]);
            }
        }
        for (int i = 0; i < length; i++) {
            distinct.add(current[i]);
        }
        total += length;
    }

    /** Distinct over all, 0 without any. */
    double ratio() {
        return total == 0 ? 0 : (double) distinct.size() / total;
    }

    private int[] ids(List<String> text) {
        int[] ids = new int[text.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = words.computeIfAbsent(text.get(i), word -> words.size());
        }
        return ids;
    }

    private int number(int order, int prefix, int word) {
        // Numbers are dealt out over all orders, so a prefix of one order is never taken for one of another.
        long key = ((long) (order == 2 ? ~prefix : prefix) << Integer.SIZE) | (word & 0xFFFF_FFFFL);
        return grams.computeIfAbsent(key, gram -> grams.size());
    }
}
