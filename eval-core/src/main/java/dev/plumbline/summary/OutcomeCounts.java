package dev.plumbline.summary;

/**
 * How many units of a variant ended in which way.
 *
 * @param completed there is an output
 * @param failed the variant threw, or gave no output
 * @param timedOut the variant took too long
 * @param cancelled the run was cancelled before the variant had an output, or before it began
 */
public record OutcomeCounts(long completed, long failed, long timedOut, long cancelled) {

    /**
     * Units without an output.
     *
     * @return the sum of all but the completed ones
     */
    public long withoutOutput() {
        return failed + timedOut + cancelled;
    }
}
