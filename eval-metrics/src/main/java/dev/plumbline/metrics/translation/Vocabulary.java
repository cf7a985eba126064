package dev.plumbline.metrics.translation;

import java.util.Arrays;

/**
 * Numbers the distinct tokens of a text from 0, and finds those of other texts again: a hash table with linear probing
 * over character ranges. Not thread-safe; one call makes its own.
 */
final class Vocabulary {

    /** Stands for a token that the vocabulary does not hold. */
    static final int UNKNOWN = -1;

    private char[][] texts;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    /** The id plus one, or 0 for a free slot; the length is a power of two. */
    private int[] slots;

    private int size;

    Vocabulary(int expected) {
        int capacity = Math.max(8, expected);
        texts = new char[capacity][];
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new int[capacity];
        slots = new int[Integer.highestOneBit(capacity) * 4];
    }

    int size() {
        return size;
    }

    /** The ids of tokens; new ones are entered. */
    int[] enter(Spans tokens) {
        int[] ids = new int[tokens.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id(tokens.text, tokens.start(i), tokens.end(i), true);
        }
        return ids;
    }

    /** The ids of tokens; {@link #UNKNOWN} for those that are not there. */
    int[] find(Spans tokens) {
        int[] ids = new int[tokens.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = id(tokens.text, tokens.start(i), tokens.end(i), false);
        }
        return ids;
    }

    private int id(char[] text, int start, int end, boolean enter) {
        int hash = hash(text, start, end);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int id = slots[slot] - 1;
            if (hashes[id] == hash && Arrays.equals(texts[id], starts[id], ends[id], text, start, end)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        return enter ? add(text, start, end, hash, slot) : UNKNOWN;
    }

    private int add(char[] text, int start, int end, int hash, int slot) {
        if (size == hashes.length) {
            grow();
            return id(text, start, end, true);
        }
        texts[size] = text;
        starts[size] = start;
        ends[size] = end;
        hashes[size] = hash;
        slots[slot] = size + 1;
        return size++;
    }

    private void grow() {
        int capacity = 2 * hashes.length;
        texts = Arrays.copyOf(texts, capacity);
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        hashes = Arrays.copyOf(hashes, capacity);
        slots = new int[Integer.highestOneBit(capacity) * 4];
        for (int id = 0; id < size; id++) {
            int slot = hashes[id] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = id + 1;
        }
    }

    private static int hash(char[] text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }
}
