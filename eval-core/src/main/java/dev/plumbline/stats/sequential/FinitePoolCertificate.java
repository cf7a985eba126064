package dev.plumbline.stats.sequential;

import dev.plumbline.stats.Estimand;
import dev.plumbline.stats.internal.Arguments;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a pool of N stored cases reaches a requirement, from as few of them as the decision needs, with a chance
 * of error of at most α each way. It certifies the pool, not a population.
 *
 * <p>The cases must come in an order that was drawn at random before any result was known, and be given in that order, not
 * in the order in which they finish: slow answers differ. A case that failed is an outcome and has to be given too.
 *
 * <p>With S the sum so far and m the mean of the hypothesis, μ_t = (N·m − S)/(N − t + 1) is the mean of what is left. Two
 * tests by betting run side by side (see {@link EProcess}; the bets follow μ_t): PASS rejects the largest sum that fails,
 * ⌈τN⌉ − 1 for pass rates, FAIL rejects the smallest that passes. Either decides at E ≥ 1/α, or, without any error, when the
 * cases that are left cannot change the verdict; so at t = N the verdict is that of the full pool. Source: Waudby-Smith and
 * Ramdas, Confidence sequences for sampling without replacement (2020). Constant time and memory per case.
 */
public final class FinitePoolCertificate {

    /** Products of thresholds and sizes that should be whole differ from it by less. */
    private static final double ROUNDING = 1e-9;

    /** Where the decision stands. */
    public enum Verdict {
        /** More cases are needed. */
        UNDECIDED,
        /** The pool reaches the requirement. */
        PASS,
        /** It does not. */
        FAIL
    }

    private final double alpha;
    private final double required;
    private final boolean differences;
    private final boolean lattice;
    private final WithoutReplacement up;
    private final WithoutReplacement down;
    private Verdict verdict = Verdict.UNDECIDED;
    private boolean certain;
    private int decidedAt;

    private FinitePoolCertificate(int pool, double required, double step, double alpha, boolean differences) {
        this.alpha = Arguments.open(alpha, "alpha");
        this.required = required;
        this.differences = differences;
        this.lattice = step > 0;
        up = new WithoutReplacement(pool, required - step);
        down = new WithoutReplacement(pool, pool - required);
    }

    /**
     * Whether the pass rate of the pool is at least a threshold.
     *
     * @param pool N, at least 1
     * @param threshold τ, from 0 to 1
     * @param alpha the chance of a wrong verdict each way, between 0 and 1
     * @return a certificate to be given 1 for each pass and 0 for each failure
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static FinitePoolCertificate ofRate(int pool, double threshold, double alpha) {
        Arguments.atLeast(1, pool, "pool");
        double required = Math.ceil(Arguments.unit(threshold, "threshold") * pool - ROUNDING);
        return new FinitePoolCertificate(pool, required, 1, alpha, false);
    }

    /**
     * Whether the mean score of the pool is at least a threshold. A mean exactly at it is decided only at the end.
     *
     * @param pool N, at least 1
     * @param threshold τ, from 0 to 1
     * @param alpha the chance of a wrong verdict each way, between 0 and 1
     * @return a certificate to be given scores from 0 to 1
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static FinitePoolCertificate ofScores(int pool, double threshold, double alpha) {
        Arguments.atLeast(1, pool, "pool");
        return new FinitePoolCertificate(pool, Arguments.unit(threshold, "threshold") * pool, 0, alpha, false);
    }

    /**
     * Whether a variant passes at most so much less often on the pool than a baseline whose outcomes are stored.
     *
     * @param pool N, at least 1
     * @param margin how much worse is still accepted, from 0 to 1
     * @param alpha the chance of a wrong verdict each way, between 0 and 1
     * @return a certificate to be given variant less baseline: 1, 0 or −1
     * @throws IllegalArgumentException if an argument is out of range
     */
    public static FinitePoolCertificate ofDifferences(int pool, double margin, double alpha) {
        Arguments.atLeast(1, pool, "pool");
        double halves = Math.ceil(pool * (1 - Arguments.unit(margin, "margin")) - ROUNDING);
        return new FinitePoolCertificate(pool, halves / 2, 0.5, alpha, true);
    }

    /**
     * Takes the next case, in the order that was drawn. Cases beyond the decision are counted and change nothing.
     *
     * @param value 0 or 1 for rates, 0 to 1 for scores, −1, 0 or 1 for differences
     * @return where the decision stands
     * @throws IllegalArgumentException if the value is out of range
     * @throws IllegalStateException if the whole pool was given already
     */
    public Verdict accept(double value) {
        double score = checked(value);
        if (up.left() == 0) {
            throw new IllegalStateException("the pool has " + up.taken() + " cases, all of which were given");
        }
        up.accept(score);
        down.accept(1 - score);
        if (verdict == Verdict.UNDECIDED) {
            decide();
        }
        return verdict;
    }

    private double checked(double value) {
        double score = differences ? (value + 1) / 2 : value;
        Arguments.unit(score, differences ? "(difference + 1)/2" : "value");
        boolean whole = value == Math.rint(value);
        if (!whole && lattice) {
            throw new IllegalArgumentException("values must be whole for pass or fail, was " + value);
        }
        return score;
    }

    private void decide() {
        double bound = -Math.log(alpha);
        boolean reached = up.sum() >= required - ROUNDING;
        boolean lost = up.sum() + up.left() < required - ROUNDING;
        if (reached || up.log() >= bound) {
            conclude(Verdict.PASS, reached);
        } else if (lost || down.log() >= bound) {
            conclude(Verdict.FAIL, lost);
        }
    }

    private void conclude(Verdict decided, boolean withoutError) {
        verdict = decided;
        certain = withoutError;
        decidedAt = up.taken();
    }

    /**
     * Where the decision stands.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Whether the verdict holds without error, because the rest of the pool could not change it.
     *
     * @return false while undecided
     */
    public boolean isCertain() {
        return certain;
    }

    /**
     * How many cases the decision took.
     *
     * @return their number, or null while undecided
     */
    public @Nullable Integer decidedAt() {
        return verdict == Verdict.UNDECIDED ? null : decidedAt;
    }

    /**
     * How many cases were given, those beyond the decision included.
     *
     * @return from 0 to N
     */
    public int judged() {
        return up.taken();
    }

    /**
     * The logarithm of the evidence for PASS.
     *
     * @return ln E, or null when what was seen is impossible for a pool that fails
     */
    public @Nullable Double logEvidenceForPass() {
        return finite(up.log());
    }

    /**
     * The logarithm of the evidence for FAIL.
     *
     * @return ln E, or null when what was seen is impossible for a pool that passes
     */
    public @Nullable Double logEvidenceForFail() {
        return finite(down.log());
    }

    private static @Nullable Double finite(double log) {
        return Double.isInfinite(log) ? null : log;
    }

    /**
     * What it certifies.
     *
     * @return the pool
     */
    public Estimand estimand() {
        return Estimand.POOL;
    }
}
