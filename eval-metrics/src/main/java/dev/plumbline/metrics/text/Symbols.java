package dev.plumbline.metrics.text;

/**
 * The code points of two texts, numbered so that tables indexed by them stay small. A lone surrogate is a code point of
 * its own.
 *
 * <p>Texts of Latin-1 characters keep their code points as numbers; of others, the code points are numbered from 0 by an
 * open hash table.
 */
public final class Symbols {

    private static final int LATIN_1 = 256;

    private final int[] left;
    private final int[] right;
    private final int count;

    private Symbols(int[] left, int[] right, int count) {
        this.left = left;
        this.right = right;
        this.count = count;
    }

    /**
     * Numbers the code points of two texts.
     *
     * @param left a text
     * @param right another text
     * @return their symbols
     */
    public static Symbols of(String left, String right) {
        int union = union(left) | union(right);
        if (union < LATIN_1) {
            return new Symbols(units(left), units(right), union < LATIN_1 / 2 ? LATIN_1 / 2 : LATIN_1);
        }
        int[] a = codePoints(left);
        int[] b = codePoints(right);
        return new Symbols(a, b, number(a, b));
    }

    /**
     * The symbols of the first text.
     *
     * @return the array itself, not to be changed
     */
    public int[] left() {
        return left;
    }

    /**
     * The symbols of the second text.
     *
     * @return the array itself, not to be changed
     */
    public int[] right() {
        return right;
    }

    /**
     * How many symbols there may be.
     *
     * @return a number above every symbol
     */
    public int count() {
        return count;
    }

    private static int union(String text) {
        int union = 0;
        for (int i = 0; i < text.length(); i++) {
            union |= text.charAt(i);
        }
        return union;
    }

    private static int[] units(String text) {
        int[] units = new int[text.length()];
        for (int i = 0; i < units.length; i++) {
            units[i] = text.charAt(i);
        }
        return units;
    }

    private static int[] codePoints(String text) {
        int[] codePoints = new int[text.codePointCount(0, text.length())];
        int at = 0;
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = text.codePointAt(at);
            at += Character.charCount(codePoints[i]);
        }
        return codePoints;
    }

    /** Replaces the code points by their numbers and gives how many there are. */
    private static int number(int[] a, int[] b) {
        // No more slots than the doubled number of characters or of code points are of use.
        int capacity = Math.min(Math.max(16, a.length + b.length), 1 << 20);
        int[] keys = new int[Integer.highestOneBit(capacity) << 2];
        int[] numbers = new int[keys.length];
        int count = number(a, keys, numbers, 0);
        return number(b, keys, numbers, count);
    }

    private static int number(int[] codePoints, int[] keys, int[] numbers, int taken) {
        int count = taken;
        int mask = keys.length - 1;
        for (int i = 0; i < codePoints.length; i++) {
            int key = codePoints[i] + 1;
            int slot = ((key * 0x9E3779B1) >>> 8) & mask;
            while (keys[slot] != key && keys[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            if (keys[slot] == 0) {
                keys[slot] = key;
                numbers[slot] = count++;
            }
            codePoints[i] = numbers[slot];
        }
        return count;
    }
}
