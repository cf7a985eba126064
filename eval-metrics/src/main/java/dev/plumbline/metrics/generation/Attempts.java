package dev.plumbline.metrics.generation;

/**
 * How often a problem was tried and how often that passed.
 *
 * @param total the attempts
 * @param passed those that passed
 */
public record Attempts(int total, int passed) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if passed is not within 0 and total
     */
    public Attempts {
        check(total, passed);
    }

    static void check(int total, int passed) {
        if (passed < 0 || passed > total) {
            throw new IllegalArgumentException("passed must be within 0 and " + total + ", was " + passed);
        }
    }
}
