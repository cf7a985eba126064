package dev.plumbline.stats.sequential;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Normal;
import dev.plumbline.stats.internal.Roots;

/**
 * O'Brien and Fleming's boundaries for a test that is looked at a planned number of times, after equal numbers of cases: at
 * look k of K reject when |z| ≥ C·√(K/k), so that the size over all looks is α. Sharper than an anytime-valid test, but only
 * at the planned looks.
 *
 * <p>C makes a random walk of K standard normal steps leave ±C·√K with chance α: the density is carried from look to look by
 * Simpson's rule. C is 1.977, 2.004, 2.024, 2.040 for 2 to 5 looks at 0.05. Source: O'Brien and Fleming, A multiple testing
 * procedure for clinical trials (1979); Armitage, McPherson and Rowe (1969).
 */
public final class OBrienFleming {

    /** The most looks that may be planned. */
    public static final int MOST_LOOKS = 50;

    private static final int CELLS_PER_UNIT = 24;

    private final int looks;
    private final double constant;

    private OBrienFleming(int looks, double constant) {
        this.looks = looks;
        this.constant = constant;
    }

    /**
     * Computes the boundaries.
     *
     * @param looks K, from 1 to {@value #MOST_LOOKS}
     * @param alpha the two-sided size, from 0.0001 to 0.5
     * @return the boundaries
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static OBrienFleming of(int looks, double alpha) {
        Arguments.within(1, MOST_LOOKS, looks, "looks");
        if (!(alpha >= 1e-4 && alpha <= 0.5)) {
            throw new IllegalArgumentException("alpha must be from 0.0001 to 0.5, was " + alpha);
        }
        double single = -Normal.quantile(alpha / 2);
        if (looks == 1) {
            return new OBrienFleming(looks, single);
        }
        double constant = Roots.between(single, single + 2, c -> stay(c * Math.sqrt(looks), looks) - (1 - alpha));
        return new OBrienFleming(looks, constant);
    }

    /** The chance that a walk stays within the bound. */
    private static double stay(double bound, int steps) {
        int cells = 2 * (int) Math.ceil(bound * CELLS_PER_UNIT / 2 * 2);
        double width = 2 * bound / cells;
        double[] kernel = new double[cells + 1];
        double[] density = new double[cells + 1];
        for (int i = 0; i <= cells; i++) {
            kernel[i] = gaussian(i * width);
            density[i] = gaussian(i * width - bound);
        }
        for (int step = 1; step < steps; step++) {
            density = next(density, kernel, width);
        }
        double stay = 0;
        for (int i = 0; i <= cells; i++) {
            stay += simpson(i, cells) * width / 3 * density[i];
        }
        return stay;
    }

    private static double[] next(double[] density, double[] kernel, double width) {
        int cells = density.length - 1;
        double[] next = new double[density.length];
        for (int j = 0; j <= cells; j++) {
            double weight = simpson(j, cells) * width / 3 * density[j];
            for (int i = 0; i <= cells; i++) {
                next[i] += weight * kernel[Math.abs(i - j)];
            }
        }
        return next;
    }

    private static double simpson(int i, int cells) {
        return i == 0 || i == cells ? 1 : i % 2 == 1 ? 4 : 2;
    }

    private static double gaussian(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /**
     * How many looks are planned.
     *
     * @return K
     */
    public int looks() {
        return looks;
    }

    /**
     * The boundary at a look.
     *
     * @param look from 1 to K
     * @return the |z| that rejects
     * @throws IllegalArgumentException if there is no such look
     */
    public double boundary(int look) {
        Arguments.within(1, looks, look, "look");
        return constant * Math.sqrt((double) looks / look);
    }

    /**
     * The nominal two-sided p-value of the boundary at a look.
     *
     * @param look from 1 to K
     * @return from 0 to 1
     * @throws IllegalArgumentException if there is no such look
     */
    public double nominalP(int look) {
        return 2 * Normal.sf(boundary(look));
    }
}
