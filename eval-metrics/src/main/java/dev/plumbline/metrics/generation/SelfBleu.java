package dev.plumbline.metrics.generation;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.Score;
import dev.plumbline.metrics.translation.Bleu;
import java.util.ArrayList;
import java.util.List;

/**
 * How alike generated texts are: the mean BLEU of each against all others. Immutable.
 *
 * <pre>{@code
 * SelfBleu.create().score(List.of("a cat sat down", "a cat sat down", "it rained all day"));
 * }</pre>
 *
 * <p>The value lies between 0 and 100 (rounding gives 100.00000000000004); less means more diverse: 0 if no two texts
 * share a word, 100 if all texts are one text. Words, case and smoothing are those of the {@link Bleu} that is used.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Score</th></tr>
 * <tr><td>no text, or one</td><td>undefined</td></tr>
 * <tr><td>empty texts</td><td>0 each: they share nothing</td></tr>
 * </table>
 *
 * <p>With m texts it costs m scores of m - 1 references each, so O(m² × words of a text). Source: Zhu et al., Texygen (2018), section
 * 3.2; they use NLTK's BLEU, this class sacreBLEU's sentence BLEU.
 */
public final class SelfBleu {

    private final Bleu bleu;

    private SelfBleu(Bleu bleu) {
        this.bleu = bleu;
    }

    /**
     * Self-BLEU with the usual sentence BLEU: tokenizer 13a, exponential smoothing, effective order.
     *
     * @return the measure
     */
    public static SelfBleu create() {
        return of(Bleu.sentence());
    }

    /**
     * Self-BLEU with another BLEU.
     *
     * @param bleu scores a text against the others
     * @return the measure
     */
    public static SelfBleu of(Bleu bleu) {
        return new SelfBleu(requireNonNull(bleu, "bleu"));
    }

    /**
     * Scores texts.
     *
     * @param texts the generated texts
     * @return the mean over texts; undefined below two
     */
    public Score score(List<String> texts) {
        if (texts.size() < 2) {
            return Score.undefined("self-BLEU needs two texts, had " + texts.size());
        }
        double sum = 0;
        for (int i = 0; i < texts.size(); i++) {
            List<String> others = new ArrayList<>(texts);
            String text = others.remove(i);
            sum += bleu.score(text, others).value();
        }
        return Score.of(sum / texts.size());
    }
}
