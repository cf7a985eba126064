package dev.plumbline.metrics.edit;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.CorpusMetric;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.text.Symbols;
import dev.plumbline.metrics.text.TokenIds;
import dev.plumbline.metrics.text.WhiteSpace;
import dev.plumbline.metrics.text.Words;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Word error rate and its family: rates of an optimal alignment of the output with the reference, by words or by
 * characters. Immutable.
 *
 * <pre>{@code
 * double wer = WordErrorRate.wer().score("the cat sat", "the cat sat down").value(); // 0.25
 * AlignmentCounts counts = WordErrorRate.cer().align("colour", "color"); // 5 hits, 1 insertion
 * }</pre>
 *
 * <p>Words are what white space separates (as Python's {@code str.split}), characters the code points of the text
 * without white space at its ends. Nothing else is normalised.
 *
 * <table>
 * <caption>Measures, from H hits, S substitutions, D deletions, I insertions</caption>
 * <tr><th>name</th><th>formula</th><th>range</th><th>better</th></tr>
 * <tr><td>{@code wer}, {@code cer}</td><td>(S + D + I) / (H + S + D)</td><td>0 to infinity</td><td>lower</td></tr>
 * <tr><td>{@code mer}</td><td>(S + D + I) / (H + S + D + I)</td><td>0 to 1</td><td>lower</td></tr>
 * <tr><td>{@code wil}</td><td>1 - wip</td><td>0 to 1</td><td>lower</td></tr>
 * <tr><td>{@code wip}</td><td>H / (H + S + D) × H / (H + S + I)</td><td>0 to 1</td><td>higher</td></tr>
 * </table>
 *
 * <p>{@code wer}, {@code mer} and {@code wil} are 0 exactly if the units are equal. Empty texts are as in
 * {@link AlignmentCounts}; without a reference the score is undefined. Of several references the one with the best value
 * counts, the first on ties; jiwer knows one only. As a {@link CorpusMetric}, counts are added up before they are
 * divided, as published rates are made.
 *
 * <p>Cost: about (units of the reference) × (units of the output) / 64 steps; the table takes two bits per cell, at most
 * about a mebibyte.
 *
 * <p>Source: Morris, Maier and Green, From WER and RIL to MER and WIL (Interspeech 2004), sections 2 to 4; which optimal
 * alignment is taken, on which H and so {@code mer} and {@code wil} depend, is that of jiwer 4.0.0.
 */
public final class WordErrorRate implements TextMetric, CorpusMetric {

    private static final String NO_REFERENCE = "no reference";

    private static final Measure ERROR_RATE =
            new Measure("wer", Range.NON_NEGATIVE, Direction.LOWER_IS_BETTER, AlignmentCounts::errorRate);
    private static final Measure MATCH_ERROR_RATE =
            new Measure("mer", Range.UNIT, Direction.LOWER_IS_BETTER, AlignmentCounts::matchErrorRate);
    private static final Measure INFORMATION_LOST =
            new Measure("wil", Range.UNIT, Direction.LOWER_IS_BETTER, AlignmentCounts::informationLost);
    private static final Measure INFORMATION_PRESERVED =
            new Measure("wip", Range.UNIT, Direction.HIGHER_IS_BETTER, AlignmentCounts::informationPreserved);

    private final Measure measure;
    private final boolean byCharacters;

    private WordErrorRate(Measure measure, boolean byCharacters) {
        this.measure = measure;
        this.byCharacters = byCharacters;
    }

    /**
     * Word error rate.
     *
     * @return the metric, named {@code wer}
     */
    public static WordErrorRate wer() {
        return new WordErrorRate(ERROR_RATE, false);
    }

    /**
     * Character error rate.
     *
     * @return the metric, named {@code cer}
     */
    public static WordErrorRate cer() {
        return wer().byCharacters();
    }

    /**
     * Match error rate.
     *
     * @return the metric, named {@code mer}
     */
    public static WordErrorRate mer() {
        return new WordErrorRate(MATCH_ERROR_RATE, false);
    }

    /**
     * Word information lost.
     *
     * @return the metric, named {@code wil}
     */
    public static WordErrorRate wil() {
        return new WordErrorRate(INFORMATION_LOST, false);
    }

    /**
     * Word information preserved.
     *
     * @return the metric, named {@code wip}
     */
    public static WordErrorRate wip() {
        return new WordErrorRate(INFORMATION_PRESERVED, false);
    }

    /**
     * The same measure of characters instead of words.
     *
     * @return the metric, named {@code cer}, or as that of words with {@code -characters} after it
     */
    public WordErrorRate byCharacters() {
        return new WordErrorRate(measure, true);
    }

    /**
     * Aligns an output with a reference.
     *
     * @param output the text to score
     * @param reference the expected text
     * @return what the alignment consists of
     */
    public AlignmentCounts align(String output, String reference) {
        if (byCharacters) {
            Symbols symbols = Symbols.of(WhiteSpace.strip(reference), WhiteSpace.strip(output));
            return Alignment.counts(symbols.left(), symbols.right(), symbols.count());
        }
        TokenIds ids = new TokenIds((reference.length() + output.length()) / 8);
        int[] expected = Words.of(reference, ids);
        int[] actual = Words.of(output, ids);
        return Alignment.counts(expected, actual, ids.size());
    }

    @Override
    public Score score(String output, List<String> references) {
        return score(statistics(output, references));
    }

    @Override
    public Statistics statistics(Sample sample) {
        return statistics(sample.output().text(), sample.example().references());
    }

    /**
     * Reduces an output to its counts, with the reference of the best value.
     *
     * @param output the text to score
     * @param references the expected texts
     * @return hits, substitutions, deletions and insertions; none if there is no reference
     */
    public Statistics statistics(String output, List<String> references) {
        requireNonNull(output, "output");
        if (references.isEmpty()) {
            return Statistics.none(NO_REFERENCE);
        }
        AlignmentCounts best = align(output, references.get(0));
        for (String reference : references.subList(1, references.size())) {
            AlignmentCounts counts = align(output, reference);
            best = isBetter(counts, best) ? counts : best;
        }
        return Statistics.of((double) best.hits(), (double) best.substitutions(), (double) best.deletions(), (double)
                best.insertions());
    }

    private boolean isBetter(AlignmentCounts one, AlignmentCounts other) {
        double difference = measure.rate.applyAsDouble(one) - measure.rate.applyAsDouble(other);
        return measure.direction == Direction.LOWER_IS_BETTER ? difference < 0 : difference > 0;
    }

    /**
     * Turns counts into the rate.
     *
     * @param sum the counts of a pair, or the sums of those of many
     * @return the rate; undefined if there is no pair
     * @throws IllegalArgumentException if there are not four counts
     */
    @Override
    public Score score(Statistics sum) {
        if (sum.isNone()) {
            return Score.undefined(String.valueOf(sum.reason()));
        }
        if (sum.size() != 4) {
            throw new IllegalArgumentException("statistics must be 4 counts, was " + sum);
        }
        AlignmentCounts counts =
                new AlignmentCounts((long) sum.value(0), (long) sum.value(1), (long) sum.value(2), (long) sum.value(3));
        return Score.of(measure.rate.applyAsDouble(counts));
    }

    @Override
    public String name() {
        if (!byCharacters) {
            return measure.label;
        }
        return measure.equals(ERROR_RATE) ? "cer" : measure.label + "-characters";
    }

    @Override
    public Range range() {
        return measure.range;
    }

    @Override
    public Direction direction() {
        return measure.direction;
    }

    private record Measure(String label, Range range, Direction direction, ToDoubleFunction<AlignmentCounts> rate) {}
}
