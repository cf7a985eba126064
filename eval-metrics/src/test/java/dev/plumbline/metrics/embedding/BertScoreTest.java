package dev.plumbline.metrics.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.Range;
import java.util.List;
import org.junit.jupiter.api.Test;

class BertScoreTest {

    private final LetterModel model = new LetterModel();
    private final BertScore f1 = BertScore.of(model);

    @Test
    void precision_recall_and_f1_of_tokens() {
        assertThat(f1.precision().score("a", "a b").value()).isEqualTo(1);
        assertThat(f1.recall().score("a", "a b").value()).isEqualTo(0.5);
        assertThat(f1.score("a", "a b").value()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(f1.score("b a", "a b").value()).isEqualTo(1);
    }

    @Test
    void each_number_takes_its_own_best_reference() {
        List<String> references = List.of("a c", "a b d");

        assertThat(f1.precision().score("a c", references).value()).isEqualTo(1);
        assertThat(f1.recall().score("a b", references).value()).isCloseTo(2.0 / 3, within(1e-15));
    }

    @Test
    void idf_makes_rare_tokens_count_more() {
        InverseDocumentFrequency idf = InverseDocumentFrequency.of(model, List.of("a b", "a c", "a a"));

        assertThat(idf.weight("a")).isZero();
        assertThat(idf.weight("b")).isCloseTo(Math.log(2), within(1e-15));
        assertThat(idf.weight("new")).isCloseTo(Math.log(4), within(1e-15));
        assertThat(f1.recall().idf(idf).score("b", "a b").value()).isEqualTo(1);
        assertThat(f1.recall().idf(idf).score("c", "b d").value()).isZero();
        assertThat(f1.recall().idf(idf).score("d", "b d").value()).isCloseTo(2.0 / 3, within(1e-15));
    }

    @Test
    void tokens_that_all_weigh_0_leave_it_undefined() {
        InverseDocumentFrequency idf = InverseDocumentFrequency.of(List.of(List.of("a"), List.of("a", "b")));

        assertThat(f1.idf(idf).score("b", "a").isDefined()).isFalse();
        assertThat(f1.idf(idf).score("a", "b").isDefined()).isFalse();
        assertThat(f1.idf(idf).score("", "b").value()).isZero();
    }

    @Test
    void a_baseline_shifts_the_scale() {
        BertScore rescaled = f1.baseline(new TokenMatch(0.5, 0.5, 0.5));

        assertThat(rescaled.score("a", "a").value()).isEqualTo(1);
        assertThat(rescaled.score("", "a").value()).isEqualTo(-1);
        assertThatIllegalArgumentException().isThrownBy(() -> f1.baseline(new TokenMatch(0, 0, 1)));
    }

    @Test
    void without_a_reference_it_is_undefined() {
        assertThat(f1.score("a", List.of()).isDefined()).isFalse();
    }

    @Test
    void a_model_that_loses_a_text_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> BertScore.of(texts -> List.of()).score("a", "b"))
                .withMessage("model must give the tokens of every text, gave 0 for 2");
    }

    @Test
    void it_says_what_it_is() {
        assertThat(f1.name()).isEqualTo("bertscore-f1");
        assertThat(f1.precision().name()).isEqualTo("bertscore-precision");
        assertThat(f1.recall().name()).isEqualTo("bertscore-recall");
        assertThat(f1.range()).isEqualTo(Range.UNBOUNDED);
        assertThat(f1.recall().range()).isEqualTo(new Range(-1, 1));
        assertThat(f1.recall().baseline(new TokenMatch(0, 0, 0)).range()).isEqualTo(Range.UNBOUNDED);
    }
}
