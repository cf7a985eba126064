package dev.plumbline.metrics.translation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What BLEU does about n-gram orders without a match, whose precision of 0 would make the product 0. Immutable.
 *
 * <p>The methods and their names are those of sacreBLEU 2.6.0; Chen and Cherry (2014) compare them: {@code floor} and
 * {@code add-k} are their methods 1 and 2, {@code exp} is their method 3, of the NIST script.
 */
public final class Smoothing {

    private static final Smoothing NONE = new Smoothing("none", 0);
    private static final Smoothing EXP = new Smoothing("exp", 0);

    private final String method;
    private final double value;

    private Smoothing(String method, double value) {
        this.method = method;
        this.value = value;
    }

    /**
     * Leaves the precision at 0.
     *
     * @return no smoothing
     */
    public static Smoothing none() {
        return NONE;
    }

    /**
     * Takes half a match for the first order without one, a quarter for the next, and so on; sacreBLEU's default.
     *
     * @return exponential smoothing
     */
    public static Smoothing exp() {
        return EXP;
    }

    /**
     * Takes a small number of matches where there is none; 0.1 is usual.
     *
     * @param matches the number, at least 0
     * @return floor smoothing
     * @throws IllegalArgumentException if the number is negative or not finite
     */
    public static Smoothing floor(double matches) {
        return new Smoothing("floor", checked(matches));
    }

    /**
     * Adds to matches and totals of every order above 1; 1 is usual.
     *
     * @param k what to add, at least 0
     * @return add-k smoothing
     * @throws IllegalArgumentException if k is negative or not finite
     */
    public static Smoothing addK(double k) {
        return new Smoothing("add-k", checked(k));
    }

    private static double checked(double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("value must be finite and at least 0, was " + value);
        }
        return value;
    }

    /** What is added to the matches and totals of an order. */
    double added(int order) {
        return method.equals("add-k") && order > 1 ? value : 0;
    }

    /**
     * How many matches stand for none.
     *
     * @param misses how many orders had none so far, this one included
     */
    double substitute(int misses) {
        return switch (method) {
            case "exp" -> Math.scalb(1.0, -misses);
            case "floor" -> value;
            default -> 0;
        };
    }

    /**
     * What a sacreBLEU signature calls it.
     *
     * @return for instance {@code exp} or {@code floor[0.10]}
     */
    public String label() {
        if (this == NONE || this == EXP) {
            return method;
        }
        return method + "["
                + new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString() + "]";
    }

    @Override
    public String toString() {
        return label();
    }
}
