package dev.plumbline.metrics.edit;

/**
 * What an optimal alignment of an output with its reference consists of; counts of several pairs add up to those of a
 * corpus.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>reference</th><th>output</th><th>error rate</th><th>match error rate</th><th>information lost</th></tr>
 * <tr><td>empty</td><td>empty</td><td>0</td><td>0</td><td>0</td></tr>
 * <tr><td>empty</td><td>n units</td><td>n</td><td>1</td><td>1</td></tr>
 * <tr><td>n units</td><td>empty</td><td>1</td><td>1</td><td>1</td></tr>
 * </table>
 *
 * @param hits units that both have
 * @param substitutions units of the reference that the output replaces
 * @param deletions units of the reference that the output lacks
 * @param insertions units of the output that the reference lacks
 */
public record AlignmentCounts(long hits, long substitutions, long deletions, long insertions) {

    /** Nothing: the counts of two empty texts. */
    public static final AlignmentCounts NONE = new AlignmentCounts(0, 0, 0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public AlignmentCounts {
        if (hits < 0 || substitutions < 0 || deletions < 0 || insertions < 0) {
            throw new IllegalArgumentException("counts must not be negative, were " + hits + ", " + substitutions + ", "
                    + deletions + " and " + insertions);
        }
    }

    /**
     * Adds the counts of another pair.
     *
     * @param other what to add
     * @return the sums
     */
    public AlignmentCounts plus(AlignmentCounts other) {
        return new AlignmentCounts(
                hits + other.hits,
                substitutions + other.substitutions,
                deletions + other.deletions,
                insertions + other.insertions);
    }

    /**
     * The edits.
     *
     * @return substitutions, deletions and insertions together
     */
    public long errors() {
        return substitutions + deletions + insertions;
    }

    /**
     * The length of the reference.
     *
     * @return its units
     */
    public long referenceLength() {
        return hits + substitutions + deletions;
    }

    /**
     * The length of the output.
     *
     * @return its units
     */
    public long outputLength() {
        return hits + substitutions + insertions;
    }

    /**
     * Errors per unit of the reference: WER of words, CER of characters. Above 1 where the output is much longer.
     *
     * @return errors / reference length; the number of insertions if the reference is empty
     */
    public double errorRate() {
        return (double) errors() / Math.max(1, referenceLength());
    }

    /**
     * Errors per unit of the alignment.
     *
     * @return errors / (hits + errors), from 0 to 1; 0 if both texts are empty
     */
    public double matchErrorRate() {
        return (double) errors() / Math.max(1, hits + errors());
    }

    /**
     * How much of both texts is shared.
     *
     * @return hits / reference length × hits / output length, from 0 to 1; 1 if both texts are empty, 0 if one is
     */
    public double informationPreserved() {
        if (hits == 0) {
            return errors() == 0 ? 1 : 0;
        }
        return (double) hits / referenceLength() * ((double) hits / outputLength());
    }

    /**
     * How much of both texts is not shared.
     *
     * @return 1 - {@link #informationPreserved()}
     */
    public double informationLost() {
        return 1 - informationPreserved();
    }
}
