package dev.plumbline.metrics.edit;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.text.Symbols;
import java.util.List;

/**
 * Jaro-Winkler similarity, made for names: characters that match within a window, transpositions among them, and a boost
 * for a common beginning. Immutable.
 *
 * <pre>{@code
 * double score = JaroWinkler.create().score("MARHTA", "MARTHA").value(); // 0.961
 * double plain = JaroWinkler.jaro().score("MARHTA", "MARTHA").value();   // 0.944
 * }</pre>
 *
 * <p>Characters are code points, as they are. With c matches, each the first free one of the output at most
 * max(m, n) / 2 - 1 places away, and t the number of matched places whose characters differ, halved and rounded down,
 * Jaro is (c / m + c / n + (c - t) / c) / 3. Above 0.7, Winkler adds 0.1 × (1 - Jaro) for each of up to four characters
 * of the common beginning. From 0 (no match) to 1 (equal texts), higher is better.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>output</th><th>reference</th><th>score</th></tr>
 * <tr><td>empty</td><td>empty</td><td>1</td></tr>
 * <tr><td>empty</td><td>not empty</td><td>0</td></tr>
 * <tr><td>x</td><td>x</td><td>1</td></tr>
 * </table>
 *
 * <p>Of several references the most similar counts; without one the score is undefined.
 *
 * <p>Cost: (length of one) × (window) at worst, linear memory.
 *
 * <p>Source: Jaro, Advances in record-linkage methodology (J. American Statistical Association 84, 1989); Winkler, String
 * comparator metrics (Proc. Survey Research Methods, 1990). Values are those of rapidfuzz 3; Winkler's own program has
 * further adjustments for long and similar strings, which neither has.
 */
public final class JaroWinkler implements TextMetric {

    private static final double BOOST_ABOVE = 0.7;
    private static final double PREFIX_WEIGHT = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private final boolean boosted;

    private JaroWinkler(boolean boosted) {
        this.boosted = boosted;
    }

    /**
     * Jaro-Winkler similarity.
     *
     * @return the metric, named {@code jaro-winkler}
     */
    public static JaroWinkler create() {
        return new JaroWinkler(true);
    }

    /**
     * Jaro similarity, without the boost.
     *
     * @return the metric, named {@code jaro}
     */
    public static JaroWinkler jaro() {
        return new JaroWinkler(false);
    }

    @Override
    public Score score(String output, List<String> references) {
        if (references.isEmpty()) {
            return Score.undefined("no reference");
        }
        double best = 0;
        for (String reference : references) {
            best = Math.max(best, similarity(output, reference));
        }
        return Score.of(best);
    }

    /**
     * The similarity of two texts.
     *
     * @param output the text to score
     * @param reference the expected text
     * @return from 0 to 1
     */
    public double similarity(String output, String reference) {
        Symbols symbols = Symbols.of(output, reference);
        double jaro = jaro(symbols.left(), symbols.right());
        if (!boosted || jaro <= BOOST_ABOVE) {
            return jaro;
        }
        return jaro + commonPrefix(symbols.left(), symbols.right()) * PREFIX_WEIGHT * (1 - jaro);
    }

    private static int commonPrefix(int[] output, int[] reference) {
        int most = Math.min(LONGEST_PREFIX, Math.min(output.length, reference.length));
        int prefix = 0;
        while (prefix < most && output[prefix] == reference[prefix]) {
            prefix++;
        }
        return prefix;
    }

    private static double jaro(int[] output, int[] reference) {
        if (output.length == 0 || reference.length == 0) {
            return output.length == reference.length ? 1 : 0;
        }
        boolean[] outputMatched = new boolean[output.length];
        boolean[] referenceMatched = new boolean[reference.length];
        int matches = match(output, reference, outputMatched, referenceMatched);
        if (matches == 0) {
            return 0;
        }
        int transpositions = unequal(output, reference, outputMatched, referenceMatched) / 2;
        double sum = (double) matches / output.length + (double) matches / reference.length;
        return (sum + (double) (matches - transpositions) / matches) / 3;
    }

    private static int match(int[] output, int[] reference, boolean[] outputMatched, boolean[] referenceMatched) {
        int window = Math.max(0, Math.max(output.length, reference.length) / 2 - 1);
        int matches = 0;
        for (int j = 0; j < reference.length; j++) {
            int end = Math.min(output.length, j + window + 1);
            int i = Math.max(0, j - window);
            while (i < end && (outputMatched[i] || output[i] != reference[j])) {
                i++;
            }
            if (i < end) {
                outputMatched[i] = true;
                referenceMatched[j] = true;
                matches++;
            }
        }
        return matches;
    }

    /** In how many places the matched characters of both texts, in order, differ. */
    private static int unequal(int[] output, int[] reference, boolean[] outputMatched, boolean[] referenceMatched) {
        int unequal = 0;
        int i = 0;
        for (int j = 0; j < reference.length; j++) {
            if (referenceMatched[j]) {
                while (!outputMatched[i]) {
                    i++;
                }
                unequal += output[i++] == reference[j] ? 0 : 1;
            }
        }
        return unequal;
    }

    @Override
    public String name() {
        return boosted ? "jaro-winkler" : "jaro";
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }
}
