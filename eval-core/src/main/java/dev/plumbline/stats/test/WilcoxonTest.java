package dev.plumbline.stats.test;

import static java.util.Objects.requireNonNull;

import dev.plumbline.stats.internal.Arguments;
import dev.plumbline.stats.internal.Normal;
import dev.plumbline.stats.internal.Ranks;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Wilcoxon's signed-rank test: whether differences of the same cases are symmetric about 0.
 *
 * <p>The absolute differences are ranked, equal ones by the mean of their ranks; R⁺ sums the ranks of positive ones, R⁻ of
 * negative ones. The statistic is min(R⁺, R⁻) for two sides, else R⁺. The exact test flips the signs of the ranks at hand,
 * ties included, and doubles the smaller tail for two sides. Sources: F. Wilcoxon, Individual comparisons by ranking
 * methods (1945); Pratt (1959) and Cureton (1967) for zeros.
 */
public final class WilcoxonTest {

    /** More differences than this are left to the normal approximation. */
    public static final int MOST_FOR_EXACT = 500;

    /** What is done with differences of 0. */
    public enum Zeros {
        /** Dropped before ranking. */
        DROP,
        /** Ranked, and their ranks dropped. */
        PRATT,
        /** Ranked, and half of their ranks given to either side. */
        SPLIT
    }

    /**
     * The result.
     *
     * @param statistic min(R⁺, R⁻) for two sides, else R⁺
     * @param z the standardised statistic, at most 0 for two sides; null for the exact test and where nothing varies
     * @param p the p-value, 1 where nothing varies
     */
    public record Result(double statistic, @Nullable Double z, double p) {}

    private final double[] differences;
    private final Zeros zeros;

    private WilcoxonTest(double[] differences, Zeros zeros) {
        this.differences = differences;
        this.zeros = zeros;
    }

    /**
     * Of differences; zeros are dropped.
     *
     * @param differences one for each case, finite
     * @return the test
     * @throws IllegalArgumentException without any difference, or if one is not finite
     */
    public static WilcoxonTest of(double... differences) {
        Arguments.sample(requireNonNull(differences, "differences"), 1, "differences");
        return new WilcoxonTest(differences.clone(), Zeros.DROP);
    }

    /**
     * With another treatment of zeros.
     *
     * @param treatment what is done with them
     * @return the test
     */
    public WilcoxonTest zeros(Zeros treatment) {
        return new WilcoxonTest(differences, requireNonNull(treatment, "treatment"));
    }

    /**
     * R⁺.
     *
     * @return the sum of the ranks of positive differences, with half of those of zeros if they are split
     */
    public double positiveRanks() {
        return rankSum(1);
    }

    /**
     * R⁻.
     *
     * @return the sum of the ranks of negative differences, with half of those of zeros if they are split
     */
    public double negativeRanks() {
        return rankSum(-1);
    }

    /**
     * The matched-pairs rank-biserial correlation, (R⁺ − R⁻)/(R⁺ + R⁻).
     *
     * @return from −1 to 1, or null when all differences are 0 and none is ranked
     */
    public @Nullable Double rankBiserial() {
        double total = positiveRanks() + negativeRanks();
        return total == 0 ? null : (positiveRanks() - negativeRanks()) / total;
    }

    private double[] ranked() {
        return zeros == Zeros.DROP
                ? Arrays.stream(differences).filter(d -> d != 0).toArray()
                : differences;
    }

    private double rankSum(int sign) {
        double[] ranked = ranked();
        double[] ranks = Ranks.of(Ranks.absolute(ranked)).values();
        double sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (ranked[i] * sign > 0) {
                sum += ranks[i];
            } else if (ranked[i] == 0 && zeros == Zeros.SPLIT) {
                sum += ranks[i] / 2;
            }
        }
        return sum;
    }

    private double statistic(Alternative alternative) {
        boolean both = alternative == Alternative.TWO_SIDED;
        return both ? Math.min(positiveRanks(), negativeRanks()) : positiveRanks();
    }

    /**
     * The normal approximation with the variance reduced for ties.
     *
     * @param alternative what to look for
     * @param continuity whether to correct for continuity
     * @return the result
     */
    public Result asymptotic(Alternative alternative, Continuity continuity) {
        double deviation = deviation();
        double statistic = statistic(alternative);
        if (deviation == 0) {
            return new Result(statistic, null, 1);
        }
        double distance = statistic - mean();
        double half = continuity == Continuity.CORRECTED ? 0.5 : 0;
        double step = switch (alternative) {
            case LESS -> half;
            case GREATER -> -half;
            case TWO_SIDED -> -half * Math.signum(distance);
        };
        double z = (distance + step) / deviation;
        double p = switch (alternative) {
            case LESS -> Normal.cdf(z);
            case GREATER -> Normal.sf(z);
            case TWO_SIDED -> Math.min(1, 2 * Normal.sf(Math.abs(z)));
        };
        return new Result(statistic, z, p);
    }

    private double zerosLeftOut() {
        return zeros == Zeros.PRATT
                ? Arrays.stream(differences).filter(d -> d == 0).count()
                : 0;
    }

    private double mean() {
        double n = ranked().length;
        double left = zerosLeftOut();
        return (n * (n + 1) - left * (left + 1)) / 4;
    }

    private double deviation() {
        double n = ranked().length;
        double left = zerosLeftOut();
        double squares = n * (n + 1) * (2 * n + 1) - left * (left + 1) * (2 * left + 1);
        double ties = Ranks.of(Ranks.absolute(ranked())).tieSum() - (left * left * left - left);
        return Math.sqrt((squares - ties / 2) / 24);
    }

    /**
     * The exact test, for at most {@value #MOST_FOR_EXACT} differences other than 0, which are dropped. Time and memory
     * grow with the cube and the square of their number.
     *
     * @param alternative what to look for
     * @return the result
     * @throws IllegalStateException if zeros are not dropped, or there are more differences
     */
    public Result exact(Alternative alternative) {
        if (zeros != Zeros.DROP || ranked().length > MOST_FOR_EXACT) {
            throw new IllegalStateException("the exact test must drop zeros and have at most " + MOST_FOR_EXACT
                    + " differences, was " + zeros + " with " + ranked().length);
        }
        int[] doubled = Arrays.stream(Ranks.of(Ranks.absolute(ranked())).values())
                .mapToInt(rank -> (int) Math.round(2 * rank))
                .toArray();
        double[] distribution = SignedSums.distribution(doubled);
        int observed = (int) Math.round(2 * positiveRanks());
        double less = sum(distribution, 0, observed);
        double greater = sum(distribution, observed, distribution.length - 1);
        double p = switch (alternative) {
            case LESS -> less;
            case GREATER -> greater;
            case TWO_SIDED -> 2 * Math.min(less, greater);
        };
        return new Result(statistic(alternative), null, Math.min(1, p));
    }

    private static double sum(double[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i <= to; i++) {
            sum += values[i];
        }
        return sum;
    }
}
