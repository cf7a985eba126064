package dev.plumbline.metrics.summarization;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.List;

/**
 * METEOR: a mean of precision and recall of words, weighted towards recall and lowered the more the matches are
 * scattered. Immutable.
 *
 * <pre>{@code
 * double score = Meteor.create().score("the cats sat on the mat", "the cat sat on the mat").value(); // 0.998
 * Meteor own = Meteor.builder().gamma(0.3).synonyms(wordNet).build();
 * }</pre>
 *
 * <p>Words are what white space separates, in lower case. They are paired by equal words, then by equal
 * {@link PorterStemmer} stems, then by {@link Synonyms}, of which there are none unless given. With c matches in k chunks
 * (runs that are contiguous in both texts), P = c / (words of the output) and R = c / (words of the reference):
 *
 * <p>score = (1 - gamma × (k / c)<sup>beta</sup>) × P R / (alpha P + (1 - alpha) R)
 *
 * <p>with alpha = 0.9, beta = 3 and gamma = 0.5. From 0 (no match) up to 1, higher is better; a text against itself has
 * 1 - gamma / c<sup>beta</sup>, so 1 is only approached.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>output</th><th>reference</th><th>score</th></tr>
 * <tr><td>empty</td><td>empty</td><td>0</td></tr>
 * <tr><td>empty</td><td>not empty</td><td>0</td></tr>
 * <tr><td>one word</td><td>the same</td><td>0.5</td></tr>
 * <tr><td>any</td><td>none given</td><td>undefined</td></tr>
 * </table>
 *
 * <p>Of several references the one with the highest score counts.
 *
 * <p>Cost: linear in the words without synonyms; with them, for each word without a partner, the words of the reference.
 *
 * <p>Source: Banerjee and Lavie, METEOR: An Automatic Metric for MT Evaluation (ACL workshop 2005), section 2.2, with the
 * parameters of Lavie and Agarwal (2007). Values are those of NLTK 3.10 with words split at white space; as there, words
 * are paired greedily from the end, not with the fewest crossings, and WordNet is not built in.
 */
public final class Meteor implements TextMetric {

    private final double alpha;
    private final double beta;
    private final double gamma;
    private final Synonyms synonyms;

    private Meteor(Builder builder) {
        alpha = builder.alpha;
        beta = builder.beta;
        gamma = builder.gamma;
        synonyms = builder.synonyms;
    }

    /**
     * METEOR with the usual parameters and no synonyms.
     *
     * @return the metric, named {@code meteor}
     */
    public static Meteor create() {
        return builder().build();
    }

    /**
     * Opens the settings.
     *
     * @return a builder with the usual parameters and no synonyms
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Pairs the words of two texts.
     *
     * @param output the text to score
     * @param reference the expected text
     * @return which words match
     */
    public MeteorAlignment align(String output, String reference) {
        return new MeteorAligner(output, reference).align(synonyms);
    }

    @Override
    public Score score(String output, List<String> references) {
        requireNonNull(output, "output");
        if (references.isEmpty()) {
            return Score.undefined("no reference");
        }
        double best = 0;
        for (String reference : references) {
            best = Math.max(best, score(align(output, reference)));
        }
        return Score.of(best);
    }

    private double score(MeteorAlignment alignment) {
        int matches = alignment.matches().size();
        if (matches == 0) {
            return 0;
        }
        double precision = (double) matches / alignment.outputLength();
        double recall = (double) matches / alignment.referenceLength();
        double mean = precision * recall / (alpha * precision + (1 - alpha) * recall);
        double penalty = gamma * Math.pow((double) alignment.chunks() / matches, beta);
        return (1 - penalty) * mean;
    }

    @Override
    public String name() {
        return "meteor";
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    /** Collects settings; reusable. */
    public static final class Builder {

        private double alpha = 0.9;
        private double beta = 3;
        private double gamma = 0.5;
        private Synonyms synonyms = Synonyms.none();

        private Builder() {}

        /**
         * How much recall weighs against precision.
         *
         * @param weight from 0 (recall does not count) to 1 (precision does not count)
         * @return this
         * @throws IllegalArgumentException unless the weight is from 0 to 1
         */
        public Builder alpha(double weight) {
            alpha = share("alpha", weight);
            return this;
        }

        /**
         * How fast the penalty grows with the scatter of the matches.
         *
         * @param exponent at least 0
         * @return this
         * @throws IllegalArgumentException unless the exponent is finite and at least 0
         */
        public Builder beta(double exponent) {
            if (!(exponent >= 0) || Double.isInfinite(exponent)) {
                throw new IllegalArgumentException("beta must be finite and at least 0, was " + exponent);
            }
            beta = exponent;
            return this;
        }

        /**
         * The largest penalty.
         *
         * @param penalty from 0 to 1
         * @return this
         * @throws IllegalArgumentException unless the penalty is from 0 to 1
         */
        public Builder gamma(double penalty) {
            gamma = share("gamma", penalty);
            return this;
        }

        /**
         * Where synonyms come from.
         *
         * @param source gives the synonyms of a word
         * @return this
         */
        public Builder synonyms(Synonyms source) {
            synonyms = requireNonNull(source, "source");
            return this;
        }

        /**
         * Makes the metric.
         *
         * @return a metric with the present settings
         */
        public Meteor build() {
            return new Meteor(this);
        }

        private static double share(String name, double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException(name + " must be from 0 to 1, was " + value);
            }
            return value;
        }
    }
}
