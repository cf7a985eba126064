package dev.plumbline.metrics.translation;

/** Numbers the distinct code points of a text from 0, and finds those of other texts again. One call makes its own. */
final class CharacterIds {

    private static final int DIRECT = 256;

    /** The id plus one of the code points that most texts are made of; 0 for those not seen. */
    private final int[] direct = new int[DIRECT];
    /** All other code points, in a table with linear probing; 0 is a free slot. */
    private int[] codePoints = {};

    private int[] ids = {};
    private int others;
    private int size;

    int size() {
        return size;
    }

    /** The ids of the first code points of an array; new ones are entered. */
    int[] enter(int[] text) {
        int[] result = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            result[i] = text[i] < DIRECT ? enterDirect(text[i]) : enterOther(text[i]);
        }
        return result;
    }

    /** The ids of code points; {@link Vocabulary#UNKNOWN} for those that are not there. */
    int[] find(int[] text) {
        int[] result = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            result[i] = text[i] < DIRECT ? direct[text[i]] - 1 : findOther(text[i]);
        }
        return result;
    }

    private int enterDirect(int codePoint) {
        if (direct[codePoint] == 0) {
            direct[codePoint] = ++size;
        }
        return direct[codePoint] - 1;
    }

    private int enterOther(int codePoint) {
        if (2 * others >= codePoints.length) {
            grow();
        }
        int slot = slot(codePoint);
        if (codePoints[slot] == 0) {
            codePoints[slot] = codePoint;
            ids[slot] = size++;
            others++;
        }
        return ids[slot];
    }

    private int findOther(int codePoint) {
        if (others == 0) {
            return Vocabulary.UNKNOWN;
        }
        int slot = slot(codePoint);
        return codePoints[slot] == 0 ? Vocabulary.UNKNOWN : ids[slot];
    }

    private int slot(int codePoint) {
        int mask = codePoints.length - 1;
        int slot = (codePoint * 0x9E3779B9) >>> 15 & mask;
        while (codePoints[slot] != codePoint && codePoints[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldPoints = codePoints;
        int[] oldIds = ids;
        codePoints = new int[Math.max(32, 2 * oldPoints.length)];
        ids = new int[codePoints.length];
        for (int i = 0; i < oldPoints.length; i++) {
            if (oldPoints[i] != 0) {
                int slot = slot(oldPoints[i]);
                codePoints[slot] = oldPoints[i];
                ids[slot] = oldIds[i];
            }
        }
    }
}
