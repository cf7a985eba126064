package dev.plumbline.metrics.summarization;

import java.util.List;

/**
 * Which words of an output METEOR pairs with which words of a reference.
 *
 * @param matches the pairs, by place in the output
 * @param outputLength how many words the output has
 * @param referenceLength how many words the reference has
 */
public record MeteorAlignment(List<Match> matches, int outputLength, int referenceLength) {

    /** Copies the list. */
    public MeteorAlignment {
        matches = List.copyOf(matches);
    }

    /**
     * A pair of words.
     *
     * @param output the place in the output, from 0
     * @param reference the place in the reference, from 0
     */
    public record Match(int output, int reference) {}

    /**
     * How many runs the matches form that are contiguous and in the same order in both texts.
     *
     * @return the number of chunks; 0 if nothing matches
     */
    public int chunks() {
        int chunks = matches.isEmpty() ? 0 : 1;
        for (int i = 1; i < matches.size(); i++) {
            Match last = matches.get(i - 1);
            Match next = matches.get(i);
            if (next.output() != last.output() + 1 || next.reference() != last.reference() + 1) {
                chunks++;
            }
        }
        return chunks;
    }
}
