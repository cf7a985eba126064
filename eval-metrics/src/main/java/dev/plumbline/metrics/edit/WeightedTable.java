package dev.plumbline.metrics.edit;

import dev.plumbline.metrics.text.Symbols;

/**
 * Levenshtein distance with a cost per kind of edit, by the dynamic programme of Wagner and Fischer (The string-to-string
 * correction problem, J. ACM 21(1), 1974), a row at a time.
 *
 * @param costs of the edits
 */
record WeightedTable(EditCosts costs) implements EditAlgorithm {

    @Override
    public long distance(Symbols symbols) {
        Affix rest = Affix.strip(symbols.left(), symbols.right());
        int[] output = rest.left();
        int[] reference = rest.right();
        long[] values = new long[reference.length + 1];
        for (int j = 1; j <= reference.length; j++) {
            values[j] = (long) j * costs.insertion();
        }
        for (int symbol : output) {
            fillRow(symbol, reference, values);
        }
        return values[reference.length];
    }

    private void fillRow(int symbol, int[] reference, long[] values) {
        long diagonal = values[0];
        values[0] += costs.deletion();
        for (int j = 0; j < reference.length; j++) {
            long above = values[j + 1];
            long paired = symbol == reference[j] ? diagonal : diagonal + costs.substitution();
            long single = Math.min(above + costs.deletion(), values[j] + costs.insertion());
            values[j + 1] = Math.min(paired, single);
            diagonal = above;
        }
    }

    /** Replacing everything, or everything that has a partner, whichever is cheaper. */
    @Override
    public long maximum(int left, int right) {
        long apart = (long) left * costs.deletion() + (long) right * costs.insertion();
        long paired = (long) Math.min(left, right) * costs.substitution()
                + (long) Math.max(0, left - right) * costs.deletion()
                + (long) Math.max(0, right - left) * costs.insertion();
        return Math.min(apart, paired);
    }
}
