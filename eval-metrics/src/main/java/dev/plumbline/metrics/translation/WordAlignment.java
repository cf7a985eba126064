package dev.plumbline.metrics.translation;

/**
 * Which word of the output stands against each word of the reference, and which words are wrong, read off an edit
 * distance. Among equal distances it prefers a match or substitution, then dropping a word of the output, then adding
 * one of the reference. Not thread-safe.
 */
final class WordAlignment {

    /** The word of the output at or before each word of the reference, or -1. */
    private final int[] outputAt;
    /** How many words before each position are wrong. */
    private final int[] wrongInOutput;

    private final int[] wrongInReference;

    WordAlignment(int outputLength, int referenceLength) {
        outputAt = new int[referenceLength];
        wrongInOutput = new int[outputLength + 1];
        wrongInReference = new int[referenceLength + 1];
    }

    void trace(int[] output, int[] reference, BeamEditDistance distances) {
        int i = output.length;
        int j = reference.length;
        while (i > 0 || j > 0) {
            int cost = distances.cell(i, j);
            int differs = i > 0 && j > 0 && output[i - 1] == reference[j - 1] ? 0 : 1;
            if (i > 0 && j > 0 && distances.cell(i - 1, j - 1) + differs == cost) {
                outputAt[j - 1] = i - 1;
                wrongInOutput[i--] = differs;
                wrongInReference[j--] = differs;
            } else if (i > 0 && distances.cell(i - 1, j) + 1 == cost) {
                wrongInOutput[i--] = 1;
            } else {
                outputAt[j - 1] = i - 1;
                wrongInReference[j--] = 1;
            }
        }
        accumulate(wrongInOutput);
        accumulate(wrongInReference);
    }

    private static void accumulate(int[] wrong) {
        for (int k = 1; k < wrong.length; k++) {
            wrong[k] += wrong[k - 1];
        }
    }

    int outputAt(int referencePosition) {
        return outputAt[referencePosition];
    }

    /** Whether a block is wrong where it is, its place in the reference is not served, and it would leave itself. */
    boolean isWrong(int start, int at, int length) {
        return wrongInOutput[start + length] > wrongInOutput[start]
                && wrongInReference[at + length] > wrongInReference[at]
                && (outputAt[at] < start || outputAt[at] >= start + length);
    }
}
