package dev.plumbline.stats.sequential;

/** Bets that the sum of a finite pool exceeds a total, the values coming in random order. */
final class WithoutReplacement {

    private static final double ROUNDING = 1e-9;

    private final int pool;
    private final double total;
    private final BetMixture bets = new BetMixture();
    private boolean impossible;
    private double sum;
    private int taken;

    WithoutReplacement(int pool, double total) {
        this.pool = pool;
        this.total = total;
        impossible = total < -ROUNDING;
    }

    /** The mean of what is left if the pool had the hypothesised total. */
    double mean() {
        return (total - sum) / left();
    }

    void accept(double value) {
        double mean = mean();
        // At a mean of 0 nothing is left to stake; from 1 on the hypothesis cannot fail any more.
        if (mean > ROUNDING && mean < 1) {
            bets.bet(value, mean, 1);
        }
        sum += value;
        taken++;
        impossible |= sum > total + ROUNDING;
    }

    /** The logarithm of the evidence; infinite when the values exceed the total already. */
    double log() {
        return impossible ? Double.POSITIVE_INFINITY : bets.log();
    }

    double sum() {
        return sum;
    }

    int left() {
        return pool - taken;
    }

    int taken() {
        return taken;
    }
}
