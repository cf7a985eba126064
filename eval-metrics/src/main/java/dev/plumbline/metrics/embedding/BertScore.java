package dev.plumbline.metrics.embedding;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well the tokens of the output match those of the reference in meaning. Immutable.
 *
 * <pre>{@code
 * BertScore score = BertScore.of(model).idf(InverseDocumentFrequency.of(model, allReferences));
 * score.score("a cat slept", "a feline was asleep").value();
 * }</pre>
 *
 * <p>Tokens are the model's own. {@link TokenMatch} has the formulas; this metric gives F1, or {@link #precision()} or
 * {@link #recall()}. Precision and recall lie in -1..1; F1, and everything after {@link #baseline}, has no bound. More is
 * better. Of several references the best counts for each number on its own, as in the bert_score package.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Score</th></tr>
 * <tr><td>no reference</td><td>undefined</td></tr>
 * <tr><td>a text in which the model finds no token</td><td>0 before rescaling</td></tr>
 * <tr><td>idf weights of a text that are all 0</td><td>undefined</td></tr>
 * </table>
 *
 * <p>It costs what the model costs, and the matching O(tokens²). Source: Zhang et al., BERTScore (2020). Unlike the
 * package, this class does not weight the model's special tokens by 0 of its own accord: idf does so when they are in
 * every document.
 */
public final class BertScore implements TextMetric {

    private static final Range COSINE = new Range(-1, 1);

    private enum Part {
        PRECISION("bertscore-precision"),
        RECALL("bertscore-recall"),
        F1("bertscore-f1");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        double of(TokenMatch match) {
            return switch (this) {
                case PRECISION -> match.precision();
                case RECALL -> match.recall();
                case F1 -> match.f1();
            };
        }
    }

    private final TokenEmbeddingModel model;
    private final Part part;
    private final @Nullable InverseDocumentFrequency idf;
    private final @Nullable TokenMatch baseline;

    private BertScore(
            TokenEmbeddingModel model,
            Part part,
            @Nullable InverseDocumentFrequency idf,
            @Nullable TokenMatch baseline) {
        this.model = model;
        this.part = part;
        this.idf = idf;
        this.baseline = baseline;
    }

    /**
     * F1 over a model, every token of equal weight, not rescaled.
     *
     * @param model gives the vectors of tokens
     * @return the metric, named {@code bertscore-f1}
     */
    public static BertScore of(TokenEmbeddingModel model) {
        return new BertScore(requireNonNull(model, "model"), Part.F1, null, null);
    }

    /**
     * The same with precision as its value, named {@code bertscore-precision}.
     *
     * @return the metric
     */
    public BertScore precision() {
        return new BertScore(model, Part.PRECISION, idf, baseline);
    }

    /**
     * The same with recall as its value, named {@code bertscore-recall}.
     *
     * @return the metric
     */
    public BertScore recall() {
        return new BertScore(model, Part.RECALL, idf, baseline);
    }

    /**
     * The same with rare tokens weighing more.
     *
     * @param weights the weights of tokens
     * @return the metric
     */
    public BertScore idf(InverseDocumentFrequency weights) {
        return new BertScore(model, part, requireNonNull(weights, "weights"), baseline);
    }

    /**
     * The same on a scale whose 0 is what unrelated texts get.
     *
     * @param unrelated the numbers that unrelated texts get with this model, each below 1
     * @return the metric
     * @throws IllegalArgumentException if a number is 1 or more
     */
    public BertScore baseline(TokenMatch unrelated) {
        unrelated.rescaled(unrelated);
        return new BertScore(model, part, idf, unrelated);
    }

    @Override
    public String name() {
        return part.label;
    }

    @Override
    public Range range() {
        return part == Part.F1 || baseline != null ? Range.UNBOUNDED : COSINE;
    }

    /**
     * Scores a text against references, any of which is right.
     *
     * @throws IllegalStateException if the model does not give the tokens of every text
     */
    @Override
    public Score score(String output, List<String> references) {
        if (references.isEmpty()) {
            return Score.undefined("no reference");
        }
        List<TokenEmbeddings> embedded = embedded(output, references);
        TokenEmbeddings candidate = embedded.get(references.size());
        List<TokenMatch> matches = new ArrayList<>(references.size());
        for (TokenEmbeddings reference : embedded.subList(0, references.size())) {
            if (hasNoWeight(candidate) || hasNoWeight(reference)) {
                return Score.undefined("every token of a text has idf weight 0");
            }
            matches.add(match(candidate, reference));
        }
        TokenMatch best = TokenMatch.largest(matches);
        return Score.of(part.of(baseline == null ? best : best.rescaled(baseline)));
    }

    private List<TokenEmbeddings> embedded(String output, List<String> references) {
        List<String> texts = new ArrayList<>(references);
        texts.add(output);
        List<TokenEmbeddings> embedded = model.embedTokens(texts);
        if (embedded.size() != texts.size()) {
            throw new IllegalStateException(
                    "model must give the tokens of every text, gave " + embedded.size() + " for " + texts.size());
        }
        return embedded;
    }

    private TokenMatch match(TokenEmbeddings candidate, TokenEmbeddings reference) {
        return idf == null
                ? TokenMatch.of(candidate.vectors(), reference.vectors())
                : TokenMatch.of(
                        candidate.vectors(),
                        idf.weights(candidate.tokens()),
                        reference.vectors(),
                        idf.weights(reference.tokens()));
    }

    private boolean hasNoWeight(TokenEmbeddings text) {
        return idf != null
                && !text.tokens().isEmpty()
                && text.tokens().stream().allMatch(token -> idf.weight(token) == 0);
    }
}
