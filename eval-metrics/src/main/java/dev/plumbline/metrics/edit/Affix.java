package dev.plumbline.metrics.edit;

import java.util.Arrays;

/**
 * Two sequences without the symbols that both begin with and both end with; no edit distance depends on them.
 *
 * @param left what remains of the first
 * @param right what remains of the second
 * @param stripped how many symbols each has lost
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never leaves the package
record Affix(int[] left, int[] right, int stripped) {

    static Affix strip(int[] left, int[] right) {
        int shorter = Math.min(left.length, right.length);
        int prefix = 0;
        while (prefix < shorter && left[prefix] == right[prefix]) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < shorter - prefix && left[left.length - 1 - suffix] == right[right.length - 1 - suffix]) {
            suffix++;
        }
        if (prefix + suffix == 0) {
            return new Affix(left, right, 0);
        }
        return new Affix(
                Arrays.copyOfRange(left, prefix, left.length - suffix),
                Arrays.copyOfRange(right, prefix, right.length - suffix),
                prefix + suffix);
    }

    boolean isEmpty() {
        return left.length == 0 || right.length == 0;
    }

    int longer() {
        return Math.max(left.length, right.length);
    }
}
