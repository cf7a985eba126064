package dev.plumbline.metrics.summarization;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * ROUGE: what share of n-grams, or of a longest common subsequence of words, an output and a reference have in common.
 * Immutable.
 *
 * <pre>{@code
 * double f = Rouge.n(2).stemmed().score("The cat sat", "The cats sat down").value(); // 0.8
 * double recall = Rouge.l().measure(RougeMeasure.RECALL).score("a b c", "a x c d").value(); // 0.5
 * }</pre>
 *
 * <p>Tokens are runs of ASCII letters and digits of the text in lower case; all else separates, so that texts in other
 * scripts have no token. {@link #stemmed()} takes tokens of more than three characters by their {@link PorterStemmer}
 * stem.
 *
 * <p>With c units in common, precision is c / (units of the output), recall c / (units of the reference) and F, the
 * default, 2PR / (P + R). Units of {@code rougeN} are n-grams, c counts each as often as both have it; of {@code rougeL}
 * tokens, c is the length of the longest common subsequence; of {@code rougeLsum} tokens, c counts for each sentence of
 * the reference the tokens in any of its longest common subsequences with the sentences of the output, each at most as
 * often as both texts have it. From 0 (nothing in common) to 1 (the same units), higher is better.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>output</th><th>reference</th><th>score</th></tr>
 * <tr><td>no token</td><td>no token</td><td>0</td></tr>
 * <tr><td>no token</td><td>some tokens</td><td>0</td></tr>
 * <tr><td>fewer than n tokens</td><td>the same</td><td>0 for {@code rougeN}</td></tr>
 * <tr><td>any</td><td>none given</td><td>undefined</td></tr>
 * </table>
 *
 * <p>Of several references the first with the highest F counts, also for precision and recall.
 *
 * <p>Cost: linear for {@code rougeN}; (tokens of the output) × (tokens of the reference) / 64 for the others. Several
 * variants of the same texts are cheaper by a {@link RougeScorer}.
 *
 * <p>Source: Lin, ROUGE: A Package for Automatic Evaluation of Summaries (ACL workshop 2004), sections 2 and 3; the values
 * are those of Google's rouge_score 0.1.2, which unlike the original program has no stop words, no jackknifing and no
 * length limit. Sentences are lines as there; {@link #sentences} takes other splitters.
 */
public final class Rouge implements TextMetric {

    private static final int LONGEST = 9;
    private static final int SUBSEQUENCE = 0;
    private static final int SENTENCES = -1;
    private static final PorterStemmer STEMMER = PorterStemmer.create();

    /** The length of n-grams, or which other variant. */
    private final int variant;

    private final boolean stemming;
    private final RougeMeasure measure;
    private final SentenceSplitter splitter;

    private Rouge(int variant, boolean stemming, RougeMeasure measure, SentenceSplitter splitter) {
        this.variant = variant;
        this.stemming = stemming;
        this.measure = measure;
        this.splitter = splitter;
    }

    /**
     * ROUGE-N.
     *
     * @param n the length of n-grams, from 1 to 9
     * @return the metric, named {@code rouge} and the number
     * @throws IllegalArgumentException unless n is from 1 to 9
     */
    public static Rouge n(int n) {
        if (n < 1 || n > LONGEST) {
            throw new IllegalArgumentException("n must be from 1 to " + LONGEST + ", was " + n);
        }
        return of(n);
    }

    /**
     * ROUGE-L, with both texts as one sentence each.
     *
     * @return the metric, named {@code rougeL}
     */
    public static Rouge l() {
        return of(SUBSEQUENCE);
    }

    /**
     * ROUGE-Lsum, with the lines of both texts as sentences.
     *
     * @return the metric, named {@code rougeLsum}
     */
    public static Rouge lSum() {
        return of(SENTENCES);
    }

    private static Rouge of(int variant) {
        return new Rouge(variant, false, RougeMeasure.F, SentenceSplitter.lines());
    }

    /**
     * The same with words of equal stem as equal.
     *
     * @return the metric, under the same name, as in the reference implementation
     */
    public Rouge stemmed() {
        return new Rouge(variant, true, measure, splitter);
    }

    /**
     * The same with another number as the score.
     *
     * @param number precision, recall or F
     * @return the metric, with {@code -precision} or {@code -recall} after its name
     */
    public Rouge measure(RougeMeasure number) {
        return new Rouge(variant, stemming, requireNonNull(number, "number"), splitter);
    }

    /**
     * The same with other sentences; only ROUGE-Lsum depends on them.
     *
     * @param sentences cuts texts into sentences
     * @return the metric
     */
    public Rouge sentences(SentenceSplitter sentences) {
        return new Rouge(variant, stemming, measure, requireNonNull(sentences, "sentences"));
    }

    /**
     * What the metric sees of a text.
     *
     * @param text any text
     * @return its tokens in order, stemmed if the metric stems
     */
    public List<String> tokens(String text) {
        RougeVocabulary vocabulary = new RougeVocabulary(stemmer(), text.length() / 8);
        int[] tokens = RougeText.of(text, SentenceSplitter.lines(), vocabulary).tokens();
        return Arrays.stream(tokens).mapToObj(vocabulary::text).toList();
    }

    /**
     * Precision, recall and F together.
     *
     * @param output the text to score
     * @param references the expected texts, at least one
     * @return those of the first reference with the highest F
     * @throws IllegalArgumentException if there is no reference
     */
    public RougeScore measures(String output, List<String> references) {
        return RougeScorer.of(this).measures(output, references).get(0);
    }

    @Override
    public Score score(String output, List<String> references) {
        requireNonNull(output, "output");
        return references.isEmpty()
                ? Score.undefined("no reference")
                : Score.of(measure.of(measures(output, references)));
    }

    @Override
    public String name() {
        String base = variant > 0 ? "rouge" + variant : variant == SUBSEQUENCE ? "rougeL" : "rougeLsum";
        return measure == RougeMeasure.F ? base : base + "-" + measure.label();
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    RougeScore measures(RougePair pair) {
        return switch (variant) {
            case SUBSEQUENCE -> pair.ofSubsequence();
            case SENTENCES -> pair.ofSentences();
            default -> pair.ofGrams(variant);
        };
    }

    @Nullable
    PorterStemmer stemmer() {
        return stemming ? STEMMER : null;
    }

    /** Only ROUGE-Lsum looks at sentences, so the others can share a reading with it or without it. */
    SentenceSplitter splitter() {
        return variant == SENTENCES ? splitter : SentenceSplitter.lines();
    }

    /** Whether both take texts apart in the same way. */
    boolean readsLike(Rouge other) {
        return stemming == other.stemming && Objects.equals(splitter(), other.splitter());
    }
}
