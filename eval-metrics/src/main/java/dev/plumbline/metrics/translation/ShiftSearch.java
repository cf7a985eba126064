package dev.plumbline.metrics.translation;

/**
 * Counts the edits that turn an output into a reference, where moving a block of words is one edit: tercom's greedy
 * search as sacreBLEU has it. Each round takes the shift that shortens the edit distance most, then the longest block,
 * then the earliest block, then the earliest target. Not thread-safe; one comparison makes its own.
 */
final class ShiftSearch {

    private static final int MAX_SHIFT_SIZE = 10;
    private static final int MAX_SHIFT_DISTANCE = 50;
    private static final int MAX_CANDIDATES = 1_000;

    private final int[] reference;
    private final BeamEditDistance distances;
    private int[] words;
    private int[] shifted;
    private final WordAlignment alignment;
    private int candidates;

    private boolean found;
    private int bestGain;
    private int bestLength;
    private int bestStart;
    private int bestTarget;

    private ShiftSearch(int[] output, int[] reference) {
        this.reference = reference;
        words = output.clone();
        shifted = new int[output.length];
        distances = new BeamEditDistance(reference, output.length);
        alignment = new WordAlignment(output.length, reference.length);
    }

    /** The number of edits. */
    static int edits(int[] output, int[] reference) {
        return reference.length == 0 ? output.length : new ShiftSearch(output, reference).edits();
    }

    private int edits() {
        int shifts = 0;
        distances.rebase(words, 0);
        // A round that reaches the limit of candidates is given up, whatever it has found.
        while (distances.distance() > 0 && findShift() && candidates < MAX_CANDIDATES && bestGain > 0) {
            shifts++;
            move(bestStart, bestLength, bestTarget);
            int[] previous = words;
            words = shifted;
            shifted = previous;
            distances.rebase(words, Math.min(bestStart, bestTarget));
        }
        return shifts + distances.distance();
    }

    private boolean findShift() {
        found = false;
        alignment.trace(words, reference, distances);
        for (int start = 0; start < words.length; start++) {
            int last = Math.min(reference.length - 1, start + MAX_SHIFT_DISTANCE);
            for (int at = Math.max(0, start - MAX_SHIFT_DISTANCE); at <= last; at++) {
                if (words[start] == reference[at] && !tryBlocks(start, at)) {
                    return found;
                }
            }
        }
        return found;
    }

    /** Tries the blocks that begin at a pair of equal words; false when the limit of candidates is reached. */
    private boolean tryBlocks(int start, int at) {
        int most = Math.min(MAX_SHIFT_SIZE, Math.min(words.length - start, reference.length - at));
        for (int length = 1; length <= most && words[start + length - 1] == reference[at + length - 1]; length++) {
            if (alignment.isWrong(start, at, length)) {
                tryTargets(start, at, length);
                if (candidates >= MAX_CANDIDATES) {
                    return false;
                }
            }
        }
        return true;
    }

    private void tryTargets(int start, int at, int length) {
        int before = -1;
        for (int position = at - 1; position < at + length; position++) {
            int target = position < 0 ? 0 : alignment.outputAt(position) + 1;
            if (target != before) {
                before = target;
                tryShift(start, length, target);
            }
        }
    }

    private void tryShift(int start, int length, int target) {
        candidates++;
        move(start, length, target);
        int end = Math.min(words.length, Math.max(start, target) + length);
        int gain = distances.distance() - distances.distance(shifted, Math.min(start, target), end);
        if (!found || isBetter(gain, length, start, target)) {
            found = true;
            bestGain = gain;
            bestLength = length;
            bestStart = start;
            bestTarget = target;
        }
    }

    private boolean isBetter(int gain, int length, int start, int target) {
        if (gain != bestGain) {
            return gain > bestGain;
        }
        if (length != bestLength) {
            return length > bestLength;
        }
        return start != bestStart ? start < bestStart : target < bestTarget;
    }

    /** Writes the words with a block moved to before the target; a target within the block counts from its end. */
    private void move(int start, int length, int target) {
        System.arraycopy(words, 0, shifted, 0, words.length);
        if (target < start) {
            System.arraycopy(words, start, shifted, target, length);
            System.arraycopy(words, target, shifted, target + length, start - target);
        } else {
            int end = target > start + length ? target : Math.min(words.length, target + length);
            System.arraycopy(words, start + length, shifted, start, end - start - length);
            System.arraycopy(words, start, shifted, end - length, length);
        }
    }
}
