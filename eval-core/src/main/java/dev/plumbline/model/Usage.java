package dev.plumbline.model;

/**
 * The tokens that a call took.
 *
 * @param inputTokens tokens of the request, at least 0
 * @param outputTokens tokens of the answer, at least 0
 */
public record Usage(long inputTokens, long outputTokens) {

    /** No tokens. */
    public static final Usage NONE = new Usage(0, 0);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Usage {
        if (inputTokens < 0 || outputTokens < 0) {
            throw new IllegalArgumentException(
                    "token counts must not be negative, were " + inputTokens + " and " + outputTokens);
        }
    }

    /**
     * Adds another usage.
     *
     * @param other what to add
     * @return the sum
     */
    public Usage plus(Usage other) {
        return new Usage(inputTokens + other.inputTokens, outputTokens + other.outputTokens);
    }
}
