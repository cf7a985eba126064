package dev.plumbline.metrics.text;

import java.util.Arrays;

/**
 * Numbers for tokens, so that sequences of tokens are compared as sequences of ints. Equal tokens get equal ids, counted
 * from 0 in order of appearance. For one thread.
 *
 * <p>The characters of all tokens lie one after another in one array, and an open hash table with linear probing
 * (Knuth, The Art of Computer Programming 3, section 6.4, algorithm L) finds them: no string is made for a token.
 */
public final class TokenIds {

    private char[] characters;
    /** Token {@code id} is {@code characters[starts[id]..starts[id + 1])}. */
    private int[] starts;

    private int[] hashes;
    /** Id + 1, or 0 where there is none; the length is a power of two. */
    private int[] table;

    private int size;

    /**
     * An empty set.
     *
     * @param tokens about how many tokens will come; more are taken
     */
    public TokenIds(int tokens) {
        int expected = Math.max(8, Math.min(tokens, 1 << 20));
        characters = new char[8 * expected];
        starts = new int[expected + 1];
        hashes = new int[expected];
        table = new int[Integer.highestOneBit(expected) << 2];
    }

    /**
     * The id of a token, a new one if it has not been seen.
     *
     * @param source holds the token
     * @param from where it starts
     * @param to where it ends
     * @return its id
     */
    public int idOf(char[] source, int from, int to) {
        int hash = hash(source, from, to);
        int mask = table.length - 1;
        int slot = hash & mask;
        while (table[slot] != 0) {
            int id = table[slot] - 1;
            if (hashes[id] == hash && holds(id, source, from, to)) {
                return id;
            }
            slot = (slot + 1) & mask;
        }
        return add(source, from, to, hash, slot);
    }

    /**
     * How many different tokens there are.
     *
     * @return the first id that is not taken
     */
    public int size() {
        return size;
    }

    /**
     * How many UTF-16 units a token has.
     *
     * @param id its id
     * @return its length
     */
    public int length(int id) {
        return starts[id + 1] - starts[id];
    }

    /**
     * Copies a token.
     *
     * @param id its id
     * @param target takes its UTF-16 units from index 0
     */
    public void copy(int id, char[] target) {
        System.arraycopy(characters, starts[id], target, 0, length(id));
    }

    /**
     * A token as text.
     *
     * @param id its id
     * @return the token
     */
    public String text(int id) {
        return new String(characters, starts[id], length(id));
    }

    private static int hash(char[] source, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + source[i];
        }
        // The table takes the low bits, which depend on the last characters only: suffixes are what words share.
        int mixed = hash * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    private boolean holds(int id, char[] source, int from, int to) {
        return Arrays.equals(characters, starts[id], starts[id + 1], source, from, to);
    }

    private int add(char[] source, int from, int to, int hash, int slot) {
        int start = starts[size];
        int end = start + to - from;
        if (end > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(end, 2 * characters.length));
        }
        if (size == hashes.length) {
            starts = Arrays.copyOf(starts, 2 * size + 1);
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        System.arraycopy(source, from, characters, start, to - from);
        hashes[size] = hash;
        table[slot] = ++size;
        starts[size] = end;
        if (2 * size > table.length) {
            enlargeTable();
        }
        return size - 1;
    }

    private void enlargeTable() {
        table = new int[2 * table.length];
        int mask = table.length - 1;
        for (int id = 0; id < size; id++) {
            int slot = hashes[id] & mask;
            while (table[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = id + 1;
        }
    }
}
