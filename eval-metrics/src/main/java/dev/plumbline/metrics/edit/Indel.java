package dev.plumbline.metrics.edit;

import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.text.LongestCommonSubsequence;
import dev.plumbline.metrics.text.Symbols;
import java.util.List;

/**
 * Indel distance: the fewest insertions and deletions of a character that turn an output into its reference. Its
 * similarity is what fuzzy matching calls the ratio. Immutable.
 *
 * <pre>{@code
 * double ratio = Indel.create().normalized().score("lewenstein", "levenshtein").value(); // 0.857
 * }</pre>
 *
 * <p>Characters are code points, as they are. With the length L of the longest common subsequence, the distance is m + n -
 * 2 L, from 0 (equal texts) to m + n (no common character), lower is better. The similarity is 2 L / (m + n), from 0 to
 * 1, higher is better.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>output</th><th>reference</th><th>distance</th><th>similarity</th></tr>
 * <tr><td>empty</td><td>empty</td><td>0</td><td>1</td></tr>
 * <tr><td>empty</td><td>n characters</td><td>n</td><td>0</td></tr>
 * <tr><td>x</td><td>x</td><td>0</td><td>1</td></tr>
 * </table>
 *
 * <p>Of several references the nearest counts; without one the score is undefined.
 *
 * <p>Cost: (length of one) / 64 × (length of the other) steps and linear memory.
 *
 * <p>Source: Hyyrö, Bit-parallel LCS-length computation revisited (AWOCA 2004). Values are those of rapidfuzz 3, whose
 * {@code fuzz.ratio} is 100 times the similarity; Python's {@code difflib} ratio is another quantity.
 */
public final class Indel implements TextMetric {

    private final EditMetric metric;

    private Indel(EditMetric metric) {
        this.metric = metric;
    }

    /**
     * The distance.
     *
     * @return the metric, named {@code indel}
     */
    public static Indel create() {
        return new Indel(new EditMetric("indel", UnitCosts.INDEL, false));
    }

    /**
     * The length of the longest common subsequence.
     *
     * @param output the text to score
     * @param reference the expected text
     * @return how many characters both have in the same order
     */
    public static int commonLength(String output, String reference) {
        Symbols symbols = Symbols.of(output, reference);
        return LongestCommonSubsequence.length(symbols.left(), symbols.right(), symbols.count());
    }

    /**
     * The same distance, scored as a similarity.
     *
     * @return the metric, with {@code -similarity} after its name
     */
    public Indel normalized() {
        return new Indel(metric.asSimilarity());
    }

    /**
     * The distance of two texts.
     *
     * @param output the text to score
     * @param reference the expected text
     * @return how many edits it takes
     */
    public long distance(String output, String reference) {
        return metric.distance(output, reference);
    }

    /**
     * The similarity of two texts.
     *
     * @param output the text to score
     * @param reference the expected text
     * @return 1 - distance / sum of the lengths, from 0 to 1
     */
    public double similarity(String output, String reference) {
        return metric.similarity(output, reference);
    }

    @Override
    public Score score(String output, List<String> references) {
        return metric.score(output, references);
    }

    @Override
    public String name() {
        return metric.name();
    }

    @Override
    public Range range() {
        return metric.range();
    }

    @Override
    public Direction direction() {
        return metric.direction();
    }
}
