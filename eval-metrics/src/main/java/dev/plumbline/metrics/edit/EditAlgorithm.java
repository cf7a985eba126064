package dev.plumbline.metrics.edit;

import dev.plumbline.metrics.text.Symbols;

/** A distance between two sequences of symbols, and how large it can be. */
interface EditAlgorithm {

    /** What the edits cost that turn the left sequence into the right one. */
    long distance(Symbols symbols);

    /** The largest distance of sequences of these lengths. */
    long maximum(int left, int right);

    /** The distance taken from 1 as a share of its maximum; 1 if both are empty. */
    default double similarity(Symbols symbols) {
        long maximum = maximum(symbols.left().length, symbols.right().length);
        return maximum == 0 ? 1 : 1 - (double) distance(symbols) / maximum;
    }
}
