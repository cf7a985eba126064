package dev.plumbline.metrics.translation;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import java.util.List;

/**
 * TER, the translation edit rate: the edits that turn the output into a reference, per word of the reference. An edit
 * adds, drops or replaces a word, or moves a block of words.
 *
 * <pre>{@code
 * double ter = Ter.create().score("on the mat sat the cat", "the cat sat on the mat").value();
 * }</pre>
 *
 * <p>Texts lose trailing white space and case, and are split at white space; see the {@link Builder} for what can be
 * changed. With E the fewest edits over all references and L their mean length in words:
 *
 * <pre>TER = 100 E / L</pre>
 *
 * <p>Of a corpus, E and L are summed first. Less is better; there is no upper end. The score is 0 if the words equal
 * those of a reference.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Output</th><th>References</th><th>Score</th></tr>
 * <tr><td>any</td><td>none</td><td>undefined</td></tr>
 * <tr><td>empty</td><td>empty</td><td>0</td></tr>
 * <tr><td>empty</td><td>not empty</td><td>100</td></tr>
 * <tr><td>not empty</td><td>empty</td><td>100</td></tr>
 * <tr><td>{@code a b c}</td><td>{@code x}</td><td>300</td></tr>
 * </table>
 *
 * <p>The fewest edits with moves cannot be found in reasonable time. As tercom does, blocks of at most 10 words that
 * occur in the reference at a distance of at most 50 are moved one after the other, each time the one that helps most,
 * at most 1,000 moves are looked at, and the edit distance is taken within 25 words of the diagonal. Time and memory
 * grow with the length of the output, times at most 1,000.
 *
 * <p>Source: Snover et al., A Study of Translation Edit Rate with Targeted Human Annotation (2006), section 3, and the
 * program tercom, as sacreBLEU 2.6.0 follows it, in all digits. That includes a slip: with {@link
 * Builder#normalized()}, references are tokenized twice and outputs once, so that {@code gardener's.} becomes {@code
 * gardener's .} in an output but {@code gardener 's .} in a reference. We differ from sacreBLEU in giving no score,
 * rather than an error, when there is no reference.
 */
public final class Ter implements SegmentMetric {

    private static final Statistics NO_REFERENCE = Statistics.none("no reference");

    private final TerTokenizer tokenizer;
    private final boolean normalized;
    private final boolean punctuation;
    private final boolean asianSupport;
    private final boolean caseSensitive;

    private Ter(Builder builder) {
        normalized = builder.normalized;
        punctuation = builder.punctuation;
        asianSupport = builder.asianSupport;
        caseSensitive = builder.caseSensitive;
        tokenizer = new TerTokenizer(normalized, punctuation, asianSupport, caseSensitive);
    }

    /**
     * TER without any option: case is ignored, punctuation stays where it is.
     *
     * @return sacreBLEU's default
     */
    public static Ter create() {
        return builder().build();
    }

    /**
     * Starts with the settings of {@link #create()}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The metric of a corpus with the same settings.
     *
     * @return the metric
     */
    public CorpusLevel<Ter> corpus() {
        return CorpusLevel.of(this);
    }

    @Override
    public String name() {
        return "ter";
    }

    @Override
    public Range range() {
        return Range.NON_NEGATIVE;
    }

    @Override
    public Direction direction() {
        return Direction.LOWER_IS_BETTER;
    }

    /**
     * The fewest edits, and the mean length of the references.
     *
     * @param output the text to score
     * @param references the expected texts
     * @return two numbers, or none if there is no reference
     */
    @Override
    public Statistics statistics(String output, List<String> references) {
        if (references.isEmpty()) {
            return NO_REFERENCE;
        }
        Spans words = tokenizer.output(output);
        Vocabulary vocabulary = new Vocabulary(words.size());
        int[] ids = vocabulary.enter(words);
        int fewest = Integer.MAX_VALUE;
        double length = 0;
        for (String reference : references) {
            int[] expected = vocabulary.find(tokenizer.reference(reference));
            fewest = Math.min(fewest, ShiftSearch.edits(ids, expected));
            length += expected.length;
        }
        return Statistics.of(fewest, length / references.size());
    }

    @Override
    public Score score(Statistics sum) {
        if (sum.isNone()) {
            return Score.undefined(String.valueOf(sum.reason()));
        }
        double[] numbers = Numbers.of(sum, 2);
        if (numbers[1] > 0) {
            return Score.of(100 * (numbers[0] / numbers[1]));
        }
        return Score.of(numbers[0] > 0 ? 100 : 0);
    }

    /**
     * The words that are compared.
     *
     * @param output an output; references may be split further, see above
     * @return its words after all options
     */
    public List<String> tokenize(String output) {
        return tokenizer.output(output).toStrings();
    }

    /**
     * The signature that makes a score comparable.
     *
     * @param references the references of each output
     * @return as sacreBLEU 2.6.0 prints it
     */
    public String signature(List<? extends List<String>> references) {
        return new Signature(references)
                .add("case", caseSensitive ? "mixed" : "lc")
                .add("tok", "tercom")
                .addYesNo("norm", normalized)
                .addYesNo("punct", punctuation)
                .addYesNo("asian", asianSupport)
                .toString();
    }

    /** Collects settings. Not thread-safe; stays usable after {@link #build()}. */
    public static final class Builder {

        private boolean normalized;
        private boolean punctuation = true;
        private boolean asianSupport;
        private boolean caseSensitive;

        private Builder() {}

        /**
         * Splits off punctuation and undoes XML entities.
         *
         * @return this builder
         */
        public Builder normalized() {
            normalized = true;
            return this;
        }

        /**
         * Drops punctuation.
         *
         * @return this builder
         */
        public Builder noPunctuation() {
            punctuation = false;
            return this;
        }

        /**
         * Makes East Asian characters words of their own if {@link #normalized()} is set, and drops their punctuation
         * too if {@link #noPunctuation()} is set.
         *
         * @return this builder
         */
        public Builder asianSupport() {
            asianSupport = true;
            return this;
        }

        /**
         * Keeps case.
         *
         * @return this builder
         */
        public Builder caseSensitive() {
            caseSensitive = true;
            return this;
        }

        /**
         * Builds the metric.
         *
         * @return the metric
         */
        public Ter build() {
            return new Ter(this);
        }
    }
}
