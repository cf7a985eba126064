package dev.plumbline.metrics.translation;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import java.util.List;

/**
 * GLEU, the Google BLEU: the smaller of n-gram precision and recall, which behaves well for single sentences.
 *
 * <pre>{@code
 * double gleu = Gleu.create().score("a cat sat on the mat", "the cat sat on the mat").value();
 * }</pre>
 *
 * <p>Tokens are what stands between white space; case counts. All n-grams from the shortest to the longest order are
 * counted together:
 *
 * <pre>GLEU = shared n-grams / max(n-grams of the output, n-grams of the reference)</pre>
 *
 * <p>Of several references the one with the highest score counts, the first of equals. Of a corpus, both terms are
 * summed first. The score lies between 0 and 1; more is better. It is 1 if the tokens are equal and 0 if none is shared.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Output</th><th>References</th><th>Score</th></tr>
 * <tr><td>any</td><td>none</td><td>undefined</td></tr>
 * <tr><td>empty</td><td>empty or not</td><td>0</td></tr>
 * <tr><td>not empty</td><td>empty</td><td>0</td></tr>
 * <tr><td>{@code yes}</td><td>{@code yes}</td><td>1; 0 if the shortest order is above 1</td></tr>
 * </table>
 *
 * <p>Time and memory grow with the longest order times the lengths of the texts.
 *
 * <p>Source: Wu et al., Google's Neural Machine Translation System (2016), section 6, as NLTK 3.10.3 computes it. We
 * differ from NLTK in splitting the texts ourselves, and in giving no score when there is no reference, where it gives
 * 0.
 */
public final class Gleu implements SegmentMetric {

    private static final Statistics NO_REFERENCE = Statistics.none("no reference");

    private final int minOrder;
    private final int maxOrder;

    private Gleu(int minOrder, int maxOrder) {
        this.minOrder = minOrder;
        this.maxOrder = maxOrder;
    }

    /**
     * GLEU of n-grams of 1 to 4 tokens.
     *
     * @return NLTK's default
     */
    public static Gleu create() {
        return of(1, 4);
    }

    /**
     * GLEU of other n-grams.
     *
     * @param minOrder the shortest, at least 1
     * @param maxOrder the longest, at least the shortest
     * @return the metric
     * @throws IllegalArgumentException unless 1 &lt;= minOrder &lt;= maxOrder
     */
    public static Gleu of(int minOrder, int maxOrder) {
        if (minOrder < 1 || maxOrder < minOrder) {
            throw new IllegalArgumentException(
                    "orders must be at least 1 and ascending, was " + minOrder + " to " + maxOrder);
        }
        return new Gleu(minOrder, maxOrder);
    }

    /**
     * The metric of a corpus with the same settings.
     *
     * @return the metric
     */
    public CorpusLevel<Gleu> corpus() {
        return CorpusLevel.of(this);
    }

    @Override
    public String name() {
        return "gleu";
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    /**
     * The shared n-grams, and the n-grams of the longer text.
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
        Spans words = Spans.ofWords(output);
        Vocabulary vocabulary = new Vocabulary(words.size());
        NgramIndex ngrams = new NgramIndex(vocabulary.enter(words), vocabulary.size(), maxOrder);
        double shared = 0;
        double all = 0;
        for (String reference : references) {
            int[] expected = vocabulary.find(Spans.ofWords(reference));
            double matches = matches(ngrams, expected);
            double longer = Math.max(ngramsOf(words.size()), ngramsOf(expected.length));
            if (longer > 0 && (all == 0 || matches / longer > shared / all)) {
                shared = matches;
                all = longer;
            }
        }
        return Statistics.of(shared, all);
    }

    private double matches(NgramIndex ngrams, int[] reference) {
        double[] shared = new double[maxOrder];
        ngrams.match(reference, shared, 0);
        double sum = 0;
        for (int order = minOrder; order <= maxOrder; order++) {
            sum += shared[order - 1];
        }
        return sum;
    }

    private double ngramsOf(int length) {
        double sum = 0;
        for (int order = minOrder; order <= Math.min(maxOrder, length); order++) {
            sum += length - order + 1;
        }
        return sum;
    }

    @Override
    public Score score(Statistics sum) {
        if (sum.isNone()) {
            return Score.undefined(String.valueOf(sum.reason()));
        }
        double[] numbers = Numbers.of(sum, 2);
        return Score.of(numbers[1] == 0 ? 0 : numbers[0] / numbers[1]);
    }
}
