package dev.plumbline.metrics.structure;

import java.util.Locale;

/**
 * Whether a field has the right value. Users may implement it; it is called from many threads at once.
 *
 * <p>Values come as text: strings without quotes, numbers, {@code true}, {@code false} and {@code null} as JSON writes
 * them, an empty object or array as {@code {}} or {@code []}.
 */
@FunctionalInterface
public interface FieldComparator {

    /**
     * Compares two values.
     *
     * @param expected the right value
     * @param actual the value to judge
     * @return true if it counts as right
     */
    boolean matches(String expected, String actual);

    /**
     * Equal but for upper and lower case and for white space at the ends.
     *
     * @return the comparator
     */
    static FieldComparator ignoringCase() {
        return (expected, actual) -> folded(expected).equals(folded(actual));
    }

    /**
     * Numbers that differ by no more than an amount; a number in quotes is a number.
     *
     * @param largest the largest difference that counts as right; 0 or more
     * @return the comparator; values that are not numbers never match
     * @throws IllegalArgumentException if the difference is negative or not finite
     */
    static FieldComparator within(double largest) {
        checkTolerance(largest);
        return (expected, actual) -> {
            double difference = Math.abs(number(expected) - number(actual));
            return difference <= largest;
        };
    }

    /**
     * Numbers that differ by no more than a share of the expected one; a number in quotes is a number.
     *
     * @param largestShare the largest difference over the expected number's size; 0 or more
     * @return the comparator; values that are not numbers never match
     * @throws IllegalArgumentException if the share is negative or not finite
     */
    static FieldComparator withinShare(double largestShare) {
        checkTolerance(largestShare);
        return (expected, actual) -> {
            double difference = Math.abs(number(expected) - number(actual));
            return difference <= largestShare * Math.abs(number(expected));
        };
    }

    private static void checkTolerance(double largest) {
        if (!(largest >= 0 && largest < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("tolerance must be finite and not negative, was " + largest);
        }
    }

    private static String folded(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    /** NaN compares false with everything, so that what is no number matches nothing. */
    private static double number(String value) {
        try {
            double number = Double.parseDouble(value);
            return Double.isFinite(number) ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
