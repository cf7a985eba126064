package dev.plumbline.stats.ranking;

import dev.plumbline.stats.internal.Arguments;
import java.util.Arrays;

/** Wins by pair, and the likelihood that they give. */
final class PairCounts {

    private final double[][] wins;
    private final int size;

    private PairCounts(double[][] wins) {
        this.wins = wins;
        this.size = wins.length;
    }

    static PairCounts of(double[][] wins) {
        double[][] copy = new double[wins.length][];
        for (int i = 0; i < wins.length; i++) {
            Arguments.sameLength(wins[i].length, wins.length);
            copy[i] = wins[i].clone();
            copy[i][i] = 0;
            Arrays.stream(copy[i]).forEach(count -> Arguments.notNegative(count, "wins"));
        }
        return new PairCounts(copy);
    }

    /** Without a chain of wins both ways between all variants, some strength would be infinite. */
    void requireConnected() {
        if (reached(true) < size || reached(false) < size) {
            throw new IllegalArgumentException(
                    "wins must connect all variants both ways, but some variants never beat, or were never beaten by, the"
                            + " others");
        }
    }

    private int reached(boolean byWins) {
        boolean[] seen = new boolean[size];
        int[] queue = new int[size];
        seen[0] = true;
        int filled = 1;
        for (int next = 0; next < filled; next++) {
            for (int j = 0; j < size; j++) {
                double count = byWins ? wins[queue[next]][j] : wins[j][queue[next]];
                if (count > 0 && !seen[j]) {
                    seen[j] = true;
                    queue[filled++] = j;
                }
            }
        }
        return filled;
    }

    /** A start that is near enough for Newton's method: logarithms with sum 0. */
    double[] majorised(int steps) {
        double[] weights = new double[size];
        Arrays.fill(weights, 1);
        for (int step = 0; step < steps; step++) {
            double[] next = new double[size];
            for (int i = 0; i < size; i++) {
                next[i] = Arrays.stream(wins[i]).sum() / expectedShare(weights, i);
            }
            weights = next;
        }
        double mean = Arrays.stream(weights).map(Math::log).average().orElse(0);
        return Arrays.stream(weights).map(weight -> Math.log(weight) - mean).toArray();
    }

    private double expectedShare(double[] weights, int i) {
        double sum = 0;
        for (int j = 0; j < size; j++) {
            sum += j == i ? 0 : games(i, j) / (weights[i] + weights[j]);
        }
        return sum;
    }

    private double games(int i, int j) {
        return wins[i][j] + wins[j][i];
    }

    private static double chance(double[] theta, int i, int j) {
        return 1 / (1 + Math.exp(theta[j] - theta[i]));
    }

    double[] gradient(double[] theta) {
        double[] gradient = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                gradient[i] += wins[i][j] - games(i, j) * chance(theta, i, j);
            }
        }
        return gradient;
    }

    double[][] information(double[] theta) {
        double[][] information = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double p = chance(theta, i, j);
                double weight = i == j ? 0 : games(i, j) * p * (1 - p);
                information[i][i] += weight;
                information[i][j] -= weight;
            }
        }
        return information;
    }
}
