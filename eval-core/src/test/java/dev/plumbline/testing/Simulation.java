package dev.plumbline.testing;

import java.util.function.Predicate;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Seeded replications of an experiment: a fast number in every build, 20,000 with {@code -Dplumbline.simulations=full}.
 */
public final class Simulation {

    private static final boolean FULL = "full".equals(System.getProperty("plumbline.simulations"));
    private static final int MANY = 20_000;

    private Simulation() {}

    /** How many replications there are; the fast number is the experiment's own. */
    public static int replications(int fast) {
        return FULL ? MANY : fast;
    }

    /** The share of replications in which something happens; printed, since docs/statistics.md quotes it. */
    public static double share(String name, int fast, Predicate<UniformRandomProvider> happens) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(20_261_121L);
        int replications = replications(fast);
        int count = 0;
        for (int i = 0; i < replications; i++) {
            count += happens.test(random) ? 1 : 0;
        }
        double share = (double) count / replications;
        System.out.println("simulation " + name + ": " + share + " of " + replications);
        return share;
    }

    /** Three standard errors of a share near .05 or .95. */
    public static double slack(int fast) {
        return 3 * Math.sqrt(0.05 * 0.95 / replications(fast));
    }
}
