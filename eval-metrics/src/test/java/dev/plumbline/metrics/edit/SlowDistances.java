package dev.plumbline.metrics.edit;

import java.util.Arrays;

/** The distances by their definitions: full tables, a cell at a time. */
final class SlowDistances {

    private final int[] a;
    private final int[] b;

    SlowDistances(String left, String right) {
        a = left.codePoints().toArray();
        b = right.codePoints().toArray();
    }

    int levenshtein() {
        return table(false)[a.length][b.length];
    }

    int optimalStringAlignment() {
        return table(true)[a.length][b.length];
    }

    private int[][] table(boolean transpositions) {
        int[][] d = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cell(d, i, j);
                boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (transpositions && swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d;
    }

    private int cell(int[][] d, int i, int j) {
        int paired = d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        return Math.min(paired, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
    }

    /** Looks at every pair of earlier rows and columns that a transposition could start from. */
    int damerauLevenshtein() {
        int[][] d = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : Math.min(cell(d, i, j), transposed(d, i, j));
            }
        }
        return d[a.length][b.length];
    }

    private int transposed(int[][] d, int i, int j) {
        int best = Integer.MAX_VALUE;
        for (int k = 1; k < i; k++) {
            for (int l = 1; l < j; l++) {
                if (a[i - 1] == b[l - 1] && a[k - 1] == b[j - 1]) {
                    best = Math.min(best, d[k - 1][l - 1] + (i - k - 1) + 1 + (j - l - 1));
                }
            }
        }
        return best;
    }

    int commonLength() {
        int[] lengths = new int[b.length + 1];
        for (int symbol : a) {
            int[] above = Arrays.copyOf(lengths, lengths.length);
            for (int j = 1; j <= b.length; j++) {
                lengths[j] = symbol == b[j - 1] ? above[j - 1] + 1 : Math.max(above[j], lengths[j - 1]);
            }
        }
        return lengths[b.length];
    }
}
