package dev.plumbline.stats.internal;

/** Checks of arguments: the constraint first, then the value. */
public final class Arguments {

    private Arguments() {}

    /** A number strictly between 0 and 1. */
    public static double open(double value, String name) {
        if (!(value > 0 && value < 1)) {
            throw new IllegalArgumentException(name + " must be between 0 and 1, was " + value);
        }
        return value;
    }

    /** A number from 0 to 1. */
    public static double unit(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be from 0 to 1, was " + value);
        }
        return value;
    }

    /** Numbers from 0 to 1. */
    public static double[] units(double[] values, String name) {
        for (double value : values) {
            unit(value, name);
        }
        return values;
    }

    /** A number that is neither infinite nor NaN. */
    public static double finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " must be finite, was " + value);
        }
        return value;
    }

    /** A finite number above 0. */
    public static double positive(double value, String name) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " must be positive and finite, was " + value);
        }
        return value;
    }

    /** A finite number that is not negative. */
    public static double notNegative(double value, String name) {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException(name + " must not be negative and be finite, was " + value);
        }
        return value;
    }

    /** A count of at least so many. */
    public static long atLeast(long fewest, long value, String name) {
        if (value < fewest) {
            throw new IllegalArgumentException(name + " must be at least " + fewest + ", was " + value);
        }
        return value;
    }

    /** A count within bounds. */
    public static long within(long fewest, long most, long value, String name) {
        if (value < fewest || value > most) {
            throw new IllegalArgumentException(name + " must be from " + fewest + " to " + most + ", was " + value);
        }
        return value;
    }

    /** At least so many finite values. */
    public static double[] sample(double[] values, int fewest, String name) {
        atLeast(fewest, values.length, "number of " + name);
        for (double value : values) {
            finite(value, name);
        }
        return values;
    }

    /** Two samples that belong together, value by value. */
    public static void paired(double[] first, double[] second, int fewest) {
        sample(first, fewest, "values");
        sample(second, 0, "values");
        sameLength(first.length, second.length);
    }

    /** Two lengths that must agree. */
    public static void sameLength(int first, int second) {
        if (first != second) {
            throw new IllegalArgumentException("lengths must be equal, were " + first + " and " + second);
        }
    }
}
