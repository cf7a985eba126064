package dev.plumbline.metrics.edit;

import dev.plumbline.metrics.text.LongestCommonSubsequence;
import dev.plumbline.metrics.text.Symbols;

/** Distances in which every edit costs one; they differ in what an edit may be. */
enum UnitCosts implements EditAlgorithm {
    /** Insertion, deletion, substitution. */
    LEVENSHTEIN {
        @Override
        long between(int[] left, int[] right, int symbols) {
            boolean leftDown = words(left.length) * right.length <= words(right.length) * left.length;
            int[] rows = leftDown ? left : right;
            int[] columns = leftDown ? right : left;
            return VerticalDeltas.distance(rows, columns, symbols);
        }
    },
    /** And the transposition of two neighbours that are not edited again. */
    OPTIMAL_STRING_ALIGNMENT {
        @Override
        long between(int[] left, int[] right, int symbols) {
            return OptimalStringAlignmentTable.distance(left, right, symbols);
        }
    },
    /** And the transposition of two neighbours, whatever happens between them. */
    DAMERAU_LEVENSHTEIN {
        @Override
        long between(int[] left, int[] right, int symbols) {
            return DamerauTable.distance(left, right, symbols);
        }
    },
    /** Insertion and deletion. */
    INDEL {
        @Override
        long between(int[] left, int[] right, int symbols) {
            return (long) left.length + right.length - 2L * LongestCommonSubsequence.length(left, right, symbols);
        }

        @Override
        public long maximum(int left, int right) {
            return (long) left + right;
        }
    };

    /** The distance of sequences that are not empty and have no common end. */
    abstract long between(int[] left, int[] right, int symbols);

    @Override
    public long distance(Symbols symbols) {
        Affix rest = Affix.strip(symbols.left(), symbols.right());
        return rest.isEmpty() ? rest.longer() : between(rest.left(), rest.right(), symbols.count());
    }

    @Override
    public long maximum(int left, int right) {
        return Math.max(left, right);
    }

    private static long words(long length) {
        return (length + Long.SIZE - 1) / Long.SIZE;
    }
}
