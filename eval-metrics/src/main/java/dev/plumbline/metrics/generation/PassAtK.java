package dev.plumbline.metrics.generation;

import java.util.Collection;

/**
 * The chance that at least one of k attempts succeeds (pass@k), and that all k do (pass^k), estimated without bias from n
 * attempts of which c passed. Immutable.
 *
 * <pre>{@code
 * PassAtK.of(2).any(5, 2);  // 0.7
 * PassAtK.of(2).all(5, 2);  // 0.1
 * }</pre>
 *
 * <p>pass@k is 1 - C(n-c, k) / C(n, k), pass^k is C(c, k) / C(n, k): the shares of all sets of k attempts with at least
 * one pass, and with passes alone. Both lie in 0..1, more is better, and for k = 1 both are c / n. pass@k is 0 if nothing
 * passed and 1 if fewer than k failed; pass^k is 1 if all passed and 0 if fewer than k passed.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Result</th></tr>
 * <tr><td>n = k, c = 0</td><td>pass@k 0, pass^k 0</td></tr>
 * <tr><td>n = k = c</td><td>pass@k 1, pass^k 1</td></tr>
 * <tr><td>k above n</td><td>not accepted: k attempts cannot be drawn</td></tr>
 * </table>
 *
 * <p>It costs O(k). Source: Chen et al., Evaluating Large Language Models Trained on Code (2021), section 2.1, for pass@k;
 * Yao et al., tau-bench (2024), section 4, for pass^k. The published code returns 1 for k above n whatever c is; here
 * that is a wrong call.
 */
public final class PassAtK {

    private final int k;

    private PassAtK(int k) {
        this.k = k;
    }

    /**
     * The estimator for one k.
     *
     * @param k how many attempts are drawn; at least 1
     * @return the estimator
     * @throws IllegalArgumentException if k is below 1
     */
    public static PassAtK of(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1, was " + k);
        }
        return new PassAtK(k);
    }

    /**
     * pass@k of one problem.
     *
     * @param attempts how often the problem was tried
     * @param passed how many attempts passed
     * @return the chance that at least one of k passes
     * @throws IllegalArgumentException if attempts is below k or passed is not within 0 and attempts
     */
    public double any(int attempts, int passed) {
        check(attempts, passed);
        return 1 - drawnFrom(attempts - passed, attempts);
    }

    /**
     * pass^k of one problem.
     *
     * @param attempts how often the problem was tried
     * @param passed how many attempts passed
     * @return the chance that all of k pass
     * @throws IllegalArgumentException if attempts is below k or passed is not within 0 and attempts
     */
    public double all(int attempts, int passed) {
        check(attempts, passed);
        return drawnFrom(passed, attempts);
    }

    /**
     * pass@k of several problems.
     *
     * @param problems the attempts at each, at least one
     * @return the mean of {@link #any}
     * @throws IllegalArgumentException if there is no problem, or one has fewer than k attempts
     */
    public double any(Collection<Attempts> problems) {
        checkAny(problems);
        return problems.stream()
                        .mapToDouble(problem -> any(problem.total(), problem.passed()))
                        .sum()
                / problems.size();
    }

    /**
     * pass^k of several problems.
     *
     * @param problems the attempts at each, at least one
     * @return the mean of {@link #all}
     * @throws IllegalArgumentException if there is no problem, or one has fewer than k attempts
     */
    public double all(Collection<Attempts> problems) {
        checkAny(problems);
        return problems.stream()
                        .mapToDouble(problem -> all(problem.total(), problem.passed()))
                        .sum()
                / problems.size();
    }

    /** C(marked, k) / C(total, k) as a product of k ratios: no factorial is ever formed. */
    private double drawnFrom(int marked, int total) {
        double chance = marked < k ? 0 : 1;
        for (int i = 0; i < k && chance > 0; i++) {
            chance *= (double) (marked - i) / (total - i);
        }
        return chance;
    }

    private void check(int attempts, int passed) {
        if (attempts < k) {
            throw new IllegalArgumentException("attempts must be at least k = " + k + ", was " + attempts);
        }
        Attempts.check(attempts, passed);
    }

    private static void checkAny(Collection<Attempts> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems must not be empty, were 0");
        }
    }
}
