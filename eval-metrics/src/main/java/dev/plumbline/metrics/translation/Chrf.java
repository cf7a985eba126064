package dev.plumbline.metrics.translation;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metrics.text.LowerCase;
import java.util.List;

/**
 * chrF and chrF++: how far the character n-grams of output and reference agree, in chrF++ word n-grams too.
 *
 * <pre>{@code
 * double chrf = Chrf.create().score("a cat sat on the mat", "the cat sat on the mat").value();
 * double corpus = Chrf.plusPlus().corpus().score(outputs, references).value();
 * }</pre>
 *
 * <p>Characters are code points without white space, unless {@link Builder#whitespace()} is set; words are what stands
 * between white space, with an ASCII punctuation mark split off at the end or else at the beginning. With P and R the
 * means of precision and recall over all orders that both texts have n-grams of:
 *
 * <pre>chrF = 100 (1 + beta^2) P R / (beta^2 P + R)</pre>
 *
 * <p>Of several references the one with the highest score counts, the first of equals. Of a corpus, the counts are
 * summed first. The score lies between 0 and 100; more is better. It is 100 if the characters are equal and 0 if none is
 * shared.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Output</th><th>References</th><th>Score</th></tr>
 * <tr><td>any</td><td>none</td><td>undefined</td></tr>
 * <tr><td>empty</td><td>empty or not</td><td>0</td></tr>
 * <tr><td>not empty</td><td>empty</td><td>0</td></tr>
 * <tr><td>{@code a}</td><td>{@code a}</td><td>100</td></tr>
 * <tr><td>{@code a b}</td><td>{@code ab}</td><td>100 for chrF, less for chrF++</td></tr>
 * </table>
 *
 * <p>Time and memory grow with the number of orders times the lengths of the texts.
 *
 * <p>Source: Popović, chrF: character n-gram F-score for automatic MT evaluation (2015), section 2, and chrF++: words
 * helping character n-grams (2017), as sacreBLEU 2.6.0 computes them, in all digits: it averages precision and recall
 * before it combines them, and over effective orders. With {@link Builder#epsSmoothing()} it does as Popović's script
 * chrF++.py. We differ from sacreBLEU in giving no score, rather than an error, when there is no reference.
 */
public final class Chrf implements SegmentMetric {

    private static final Statistics NO_REFERENCE = Statistics.none("no reference");

    private final int charOrder;
    private final int wordOrder;
    private final int beta;
    private final boolean lowercase;
    private final boolean whitespace;
    private final ChrfScore formula;
    private final boolean epsSmoothing;

    private Chrf(Builder builder) {
        charOrder = builder.charOrder;
        wordOrder = builder.wordOrder;
        beta = builder.beta;
        lowercase = builder.lowercase;
        whitespace = builder.whitespace;
        epsSmoothing = builder.epsSmoothing;
        formula = new ChrfScore(charOrder + wordOrder, beta, epsSmoothing);
    }

    /**
     * chrF: characters up to order 6, beta 2.
     *
     * @return sacreBLEU's chrF2
     */
    public static Chrf create() {
        return builder().build();
    }

    /**
     * chrF++: characters up to order 6 and words up to order 2, beta 2.
     *
     * @return sacreBLEU's chrF2++
     */
    public static Chrf plusPlus() {
        return builder().wordOrder(2).build();
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
    public CorpusLevel<Chrf> corpus() {
        return CorpusLevel.of(this);
    }

    /**
     * The field's name, with beta and a plus per word order.
     *
     * @return for instance {@code chrF2++}
     */
    @Override
    public String name() {
        return "chrF" + beta + "+".repeat(wordOrder);
    }

    @Override
    public Range range() {
        return Range.PERCENT;
    }

    /**
     * For each order, characters first, the n-grams of the output (none if the reference has none), of the reference,
     * and those shared.
     *
     * @param output the text to score
     * @param references the expected texts
     * @return three numbers per order, or none if there is no reference
     */
    @Override
    public Statistics statistics(String output, List<String> references) {
        return references.isEmpty() ? NO_REFERENCE : Statistics.of(best(output, references));
    }

    @Override
    public Score score(String output, List<String> references) {
        return references.isEmpty() ? Score.undefined("no reference") : Score.of(formula.of(best(output, references)));
    }

    @Override
    public Score score(Statistics sum) {
        return sum.isNone()
                ? Score.undefined(String.valueOf(sum.reason()))
                : Score.of(formula.of(Numbers.of(sum, 3 * (charOrder + wordOrder))));
    }

    /**
     * The signature that makes a score comparable.
     *
     * @param references the references of each output
     * @return as sacreBLEU 2.6.0 prints it
     */
    public String signature(List<? extends List<String>> references) {
        return new Signature(references)
                .add("case", lowercase ? "lc" : "mixed")
                .addYesNo("eff", !epsSmoothing)
                .add("nc", charOrder)
                .add("nw", wordOrder)
                .addYesNo("space", whitespace)
                .toString();
    }

    /**
     * The words whose n-grams chrF++ counts.
     *
     * @param text any text
     * @return its words, with a punctuation mark split off
     */
    public static List<String> tokenize(String text) {
        return ChrfCounts.words(text).toStrings();
    }

    private double[] best(String output, List<String> references) {
        ChrfCounts counts = new ChrfCounts(lower(output), charOrder, wordOrder, whitespace);
        double[] best = {};
        double bestScore = -1;
        for (String reference : references) {
            double[] statistics = counts.against(lower(reference));
            double score = formula.of(statistics);
            if (score > bestScore) {
                bestScore = score;
                best = statistics;
            }
        }
        return best;
    }

    private String lower(String text) {
        return lowercase ? LowerCase.of(text) : text;
    }

    /** Collects settings. Not thread-safe; stays usable after {@link #build()}. */
    public static final class Builder {

        private int charOrder = 6;
        private int wordOrder;
        private int beta = 2;
        private boolean lowercase;
        private boolean whitespace;
        private boolean epsSmoothing;

        private Builder() {}

        /**
         * Sets the longest character n-grams; 6 unless set.
         *
         * @param value at least 1
         * @return this builder
         * @throws IllegalArgumentException if the order is below 1
         */
        public Builder charOrder(int value) {
            charOrder = atLeast(1, value, "charOrder");
            return this;
        }

        /**
         * Sets the longest word n-grams; 0, that is none, unless set.
         *
         * @param value at least 0
         * @return this builder
         * @throws IllegalArgumentException if the order is negative
         */
        public Builder wordOrder(int value) {
            wordOrder = atLeast(0, value, "wordOrder");
            return this;
        }

        /**
         * Sets how many times as much recall counts as precision; 2 unless set.
         *
         * @param value at least 0
         * @return this builder
         * @throws IllegalArgumentException if beta is negative
         */
        public Builder beta(int value) {
            beta = atLeast(0, value, "beta");
            return this;
        }

        /**
         * Ignores case.
         *
         * @return this builder
         */
        public Builder lowercase() {
            lowercase = true;
            return this;
        }

        /**
         * Counts white space as characters.
         *
         * @return this builder
         */
        public Builder whitespace() {
            whitespace = true;
            return this;
        }

        /**
         * Averages the F-scores of all orders, with a tiny number for the orders that a text is too short for.
         *
         * @return this builder
         */
        public Builder epsSmoothing() {
            epsSmoothing = true;
            return this;
        }

        /**
         * Builds the metric.
         *
         * @return the metric
         */
        public Chrf build() {
            return new Chrf(this);
        }

        private static int atLeast(int least, int value, String name) {
            if (value < least) {
                throw new IllegalArgumentException(name + " must be at least " + least + ", was " + value);
            }
            return value;
        }
    }
}
