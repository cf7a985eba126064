package dev.plumbline.metrics;

/**
 * The draws of numpy's {@code RandomState(seed).choice(n, size=k)}: the Mersenne Twister (Matsumoto and Nishimura, 1998)
 * with its bits masked to the next power of two, and numbers that are too large drawn again.
 */
final class NumpyRandom {

    private static final int SIZE = 624;
    private static final int SHIFT = 397;

    private final int[] state = new int[SIZE];
    private int next = SIZE;

    NumpyRandom(int seed) {
        state[0] = seed;
        for (int i = 1; i < SIZE; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
        }
    }

    int nextBelow(int bound) {
        int mask = (Integer.highestOneBit(Math.max(1, bound - 1)) << 1) - 1;
        while (true) {
            int value = nextBits() & mask;
            if (value < bound) {
                return value;
            }
        }
    }

    private int nextBits() {
        if (next == SIZE) {
            twist();
        }
        int y = state[next++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    private void twist() {
        for (int i = 0; i < SIZE; i++) {
            int y = (state[i] & 0x80000000) | (state[(i + 1) % SIZE] & 0x7fffffff);
            int mixed = (y >>> 1) ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
            state[i] = state[(i + SHIFT) % SIZE] ^ mixed;
        }
        next = 0;
    }
}
