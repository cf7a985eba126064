package dev.plumbline.metrics.edit;

/**
 * What each edit costs when an output is turned into its reference.
 *
 * @param insertion adds a character of the reference
 * @param deletion drops a character of the output
 * @param substitution replaces a character of the output by one of the reference
 */
public record EditCosts(int insertion, int deletion, int substitution) {

    /** One each: plain Levenshtein distance. */
    public static final EditCosts UNIT = new EditCosts(1, 1, 1);

    /**
     * Checks the costs.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public EditCosts {
        if (insertion < 0 || deletion < 0 || substitution < 0) {
            throw new IllegalArgumentException(
                    "costs must not be negative, were " + insertion + ", " + deletion + " and " + substitution);
        }
    }
}
