package dev.plumbline.stats.internal;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/** Roots of functions of one variable. */
public final class Roots {

    private static final BrentSolver SOLVER = new BrentSolver(1e-14, 1e-15, 0);

    private Roots() {}

    /** The root between two points where the function has opposite signs; an end if it is 0 there. */
    public static double between(double from, double to, DoubleUnaryOperator function) {
        if (function.applyAsDouble(from) == 0) {
            return from;
        }
        if (function.applyAsDouble(to) == 0) {
            return to;
        }
        return SOLVER.findRoot(function, from, to);
    }
}
