package dev.plumbline.dataset;

import java.util.Arrays;

/**
 * Remembers which ids occurred, and where first, in 20 bytes an id and without keeping the texts.
 *
 * <p>An id is represented by 128 bits of two differently seeded multiplicative hashes. Among two million random ids the
 * chance that any two share them is about 6e-27, so equal bits are taken for equal ids.
 */
final class IdSet {

    private static final long MULTIPLIER_A = 0x9E3779B97F4A7C15L;
    private static final long MULTIPLIER_B = 0xC2B2AE3D27D4EB4FL;

    private long[] high = new long[1024];
    private long[] low = new long[1024];
    private int[] ordinals = new int[1024];
    private int size;

    /** Adds an id; gives 0 if it is new, else the ordinal (from 1) at which it was added first. */
    int add(String id) {
        if (size >= ordinals.length / 2) {
            grow();
        }
        long a = id.length();
        long b = ~a;
        for (int i = 0; i < id.length(); i++) {
            a = mix(a ^ id.charAt(i), MULTIPLIER_A);
            b = mix(b ^ id.charAt(i), MULTIPLIER_B);
        }
        int slot = slotOf(a, b);
        if (ordinals[slot] != 0) {
            return ordinals[slot];
        }
        put(slot, a, b, ++size);
        return 0;
    }

    private static long mix(long value, long multiplier) {
        long product = value * multiplier;
        return product ^ (product >>> 29);
    }

    private int slotOf(long a, long b) {
        int mask = ordinals.length - 1;
        int slot = (int) (a ^ (a >>> 32)) & mask;
        while (ordinals[slot] != 0 && (high[slot] != a || low[slot] != b)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void put(int slot, long a, long b, int ordinal) {
        high[slot] = a;
        low[slot] = b;
        ordinals[slot] = ordinal;
    }

    private void grow() {
        long[] oldHigh = high;
        long[] oldLow = low;
        int[] oldOrdinals = ordinals;
        high = new long[oldOrdinals.length * 2];
        low = new long[oldOrdinals.length * 2];
        ordinals = new int[oldOrdinals.length * 2];
        Arrays.setAll(oldOrdinals, i -> {
            if (oldOrdinals[i] != 0) {
                put(slotOf(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldOrdinals[i]);
            }
            return oldOrdinals[i];
        });
    }
}
