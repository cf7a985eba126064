package dev.plumbline.metrics.translation;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metrics.text.LowerCase;
import java.util.Arrays;
import java.util.List;

/**
 * BLEU: the share of the output's n-grams that its references contain, with a penalty for brevity.
 *
 * <pre>{@code
 * double segment = Bleu.sentence().score("a cat sat on the mat", "the cat sat on the mat").value();
 * double corpus = Bleu.corpus().score(outputs, references).value();
 * }</pre>
 *
 * <p>Texts lose trailing white space and are split into tokens by a {@link Tokenizer}; case counts unless {@link
 * Builder#lowercase()} is set. With c and r the lengths of output and closest reference (the shorter on ties) in tokens,
 * and p_n the percentage of the output's n-grams that are found in a reference, each at most as often as in the
 * reference that has most of it:
 *
 * <pre>BLEU = min(1, exp(1 - r/c)) * exp(mean of ln p_n, n = 1..N)</pre>
 *
 * <p>Of a corpus, matches, totals and lengths are summed first. The score lies between 0 and 100 (rounding gives
 * 100.00000000000004); more is better. It is 100 if the output equals a reference and has at least N tokens, and 0 if no
 * token is shared.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Output</th><th>References</th><th>Score</th></tr>
 * <tr><td>any</td><td>none</td><td>undefined</td></tr>
 * <tr><td>empty</td><td>empty or not</td><td>0</td></tr>
 * <tr><td>not empty</td><td>empty</td><td>0</td></tr>
 * <tr><td>{@code yes}</td><td>{@code yes}</td><td>100 with effective order, else 0</td></tr>
 * <tr><td>nothing shared</td><td>any</td><td>0, whatever the smoothing</td></tr>
 * </table>
 *
 * <p>Time and memory grow with N times the lengths of the texts.
 *
 * <p>Source: Papineni et al., BLEU: a Method for Automatic Evaluation of Machine Translation (2002), sections 2.1 to
 * 2.3, as sacreBLEU 2.6.0 computes it (Post 2018), in all digits. We differ from sacreBLEU in giving no score, rather
 * than an error, when there is no reference.
 */
public final class Bleu implements SegmentMetric {

    /** Stands for the logarithm of 0, as in the reference: the exponential of it is 0. */
    private static final double LOG_OF_ZERO = -9_999_999_999.0;

    private static final Statistics NO_REFERENCE = Statistics.none("no reference");

    private final Tokenizer tokenizer;
    private final Smoothing smoothing;
    private final boolean lowercase;
    private final boolean effectiveOrder;
    private final int maxOrder;

    private Bleu(Builder builder, boolean effectiveOrder) {
        tokenizer = builder.tokenizer;
        smoothing = builder.smoothing;
        lowercase = builder.lowercase;
        maxOrder = builder.maxOrder;
        this.effectiveOrder = effectiveOrder;
    }

    /**
     * BLEU of single outputs: tokenizer 13a, exponential smoothing, effective order.
     *
     * @return sacreBLEU's {@code sentence_bleu}
     */
    public static Bleu sentence() {
        return builder().sentence();
    }

    /**
     * BLEU of a corpus: tokenizer 13a, exponential smoothing.
     *
     * @return sacreBLEU's {@code corpus_bleu}
     */
    public static CorpusLevel<Bleu> corpus() {
        return builder().corpus();
    }

    /**
     * Starts with the settings of {@link #sentence()} or {@link #corpus()}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String name() {
        return "bleu";
    }

    @Override
    public Range range() {
        return Range.PERCENT;
    }

    /**
     * Scores a text.
     *
     * @param output the text to score
     * @param references the expected texts
     * @return the score; undefined if there is no reference
     */
    @Override
    public Score score(String output, List<String> references) {
        return references.isEmpty()
                ? Score.undefined("no reference")
                : Score.of(combine(count(output, references)).score());
    }

    /**
     * The lengths of output and closest reference, then the shared n-grams of each order, then the output's n-grams of
     * each order.
     *
     * @param output the text to score
     * @param references the expected texts
     * @return 2 + 2N numbers, or none if there is no reference
     */
    @Override
    public Statistics statistics(String output, List<String> references) {
        return references.isEmpty() ? NO_REFERENCE : Statistics.of(count(output, references));
    }

    @Override
    public Score score(Statistics sum) {
        return sum.isNone()
                ? Score.undefined(String.valueOf(sum.reason()))
                : Score.of(result(sum).score());
    }

    /**
     * Turns statistics into a score with its parts.
     *
     * @param sum the statistics of a segment, or the sum of those of many
     * @return the parts
     * @throws IllegalArgumentException if the statistics are not of this metric
     */
    public BleuResult result(Statistics sum) {
        return combine(Numbers.of(sum, 2 + 2 * maxOrder));
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
                .addYesNo("eff", effectiveOrder)
                .add("tok", tokenizer.label())
                .add("smooth", smoothing.label())
                .toString();
    }

    private double[] count(String output, List<String> references) {
        Spans tokens = tokens(output);
        int length = tokens.size();
        Vocabulary vocabulary = new Vocabulary(length);
        NgramIndex ngrams = new NgramIndex(vocabulary.enter(tokens), vocabulary.size(), maxOrder);

        double[] statistics = new double[2 + 2 * maxOrder];
        int[][] ids = new int[references.size()][];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = vocabulary.find(tokens(references.get(i)));
        }
        ngrams.match(ids, statistics, 2);
        statistics[0] = length;
        statistics[1] = closestLength(length, ids);
        for (int order = 1; order <= maxOrder; order++) {
            statistics[1 + maxOrder + order] = Math.max(0, length - order + 1);
        }
        return statistics;
    }

    private Spans tokens(String text) {
        return tokenizer.segment(lowercase ? LowerCase.of(text) : text);
    }

    private static int closestLength(int length, int[][] references) {
        int closest = references[0].length;
        for (int[] reference : references) {
            int difference = Math.abs(reference.length - length) - Math.abs(closest - length);
            if (difference < 0 || (difference == 0 && reference.length < closest)) {
                closest = reference.length;
            }
        }
        return closest;
    }

    private BleuResult combine(double[] statistics) {
        double[] counts = Arrays.copyOfRange(statistics, 2, 2 + maxOrder);
        double[] totals = Arrays.copyOfRange(statistics, 2 + maxOrder, 2 + 2 * maxOrder);
        double[] precisions = new double[maxOrder];
        int[] lengths = {(int) statistics[0], (int) statistics[1]};
        boolean shared = Arrays.stream(counts).anyMatch(count -> count != 0);
        double score = shared ? score(counts, totals, precisions, lengths) : 0;
        return new BleuResult(score, counts, totals, precisions, lengths);
    }

    private double score(double[] counts, double[] totals, double[] precisions, int[] lengths) {
        int orders = smooth(counts, totals, precisions);
        double logs = 0;
        for (int i = 0; i < orders; i++) {
            logs += precisions[i] == 0 ? LOG_OF_ZERO : Math.log(precisions[i]);
        }
        return BleuResult.brevityPenalty(lengths[0], lengths[1]) * Math.exp(logs / orders);
    }

    /** Fills the precisions, adds what add-k adds, and gives the number of orders that count. */
    private int smooth(double[] counts, double[] totals, double[] precisions) {
        int misses = 0;
        int orders = effectiveOrder ? 1 : maxOrder;
        for (int order = 1; order <= maxOrder; order++) {
            int i = order - 1;
            counts[i] += smoothing.added(order);
            totals[i] += smoothing.added(order);
            if (totals[i] == 0) {
                break;
            }
            orders = effectiveOrder ? order : maxOrder;
            double matches = counts[i] == 0 ? smoothing.substitute(++misses) : counts[i];
            precisions[i] = 100 * matches / totals[i];
        }
        return orders;
    }

    /** Collects settings. Not thread-safe; stays usable after {@link #sentence()} and {@link #corpus()}. */
    public static final class Builder {

        private Tokenizer tokenizer = Tokenizer.V13A;
        private Smoothing smoothing = Smoothing.exp();
        private boolean lowercase;
        private int maxOrder = 4;
        private EffectiveOrder effectiveOrder = EffectiveOrder.BY_LEVEL;

        private Builder() {}

        /**
         * Sets how texts are split; {@link Tokenizer#V13A} unless set.
         *
         * @param value the tokenizer
         * @return this builder
         */
        public Builder tokenizer(Tokenizer value) {
            tokenizer = requireNonNull(value, "tokenizer");
            return this;
        }

        /**
         * Sets what happens to orders without a match; {@link Smoothing#exp()} unless set.
         *
         * @param value the smoothing
         * @return this builder
         */
        public Builder smoothing(Smoothing value) {
            smoothing = requireNonNull(value, "smoothing");
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
         * Sets the longest n-grams; 4 unless set.
         *
         * @param value at least 1
         * @return this builder
         * @throws IllegalArgumentException if the order is below 1
         */
        public Builder maxOrder(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("maxOrder must be at least 1, was " + value);
            }
            maxOrder = value;
            return this;
        }

        /**
         * Stops at the longest n-grams that the output is long enough for; the default for sentences.
         *
         * @return this builder
         */
        public Builder effectiveOrder() {
            effectiveOrder = EffectiveOrder.ON;
            return this;
        }

        /**
         * Takes every order up to the maximum, so that a short output scores 0; the default for a corpus.
         *
         * @return this builder
         */
        public Builder fullOrder() {
            effectiveOrder = EffectiveOrder.OFF;
            return this;
        }

        /**
         * Builds the metric of single outputs.
         *
         * @return the metric
         */
        public Bleu sentence() {
            return new Bleu(this, effectiveOrder != EffectiveOrder.OFF);
        }

        /**
         * Builds the metric of a corpus.
         *
         * @return the metric
         */
        public CorpusLevel<Bleu> corpus() {
            return CorpusLevel.of(new Bleu(this, effectiveOrder == EffectiveOrder.ON));
        }
    }

    private enum EffectiveOrder {
        ON,
        OFF,
        BY_LEVEL
    }
}
