package dev.plumbline.stats.test;

/** Counts the arrangements that are as extreme as the data. */
final class PermutationTally {

    /** Sums taken in another order differ by rounding; this much of the scale is no difference. */
    private static final double SAME = 1e-10;

    private final double observed;
    private final double slack;
    private long all;
    private long greater;
    private long less;
    private long beyond;

    PermutationTally(double observed, double scale) {
        this.observed = observed;
        this.slack = SAME * scale;
    }

    void add(double statistic) {
        all++;
        greater += statistic >= observed - slack ? 1 : 0;
        less += statistic <= observed + slack ? 1 : 0;
        beyond += Math.abs(statistic) >= Math.abs(observed) - slack ? 1 : 0;
    }

    PermutationResult result(double unit, boolean exact) {
        int more = exact ? 0 : 1;
        double total = all + more;
        return new PermutationResult(
                observed * unit, all, exact, (greater + more) / total, (less + more) / total, (beyond + more) / total);
    }
}
