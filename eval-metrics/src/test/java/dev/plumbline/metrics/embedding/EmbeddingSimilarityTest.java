package dev.plumbline.metrics.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingSimilarityTest {

    private final EmbeddingSimilarity similarity = EmbeddingSimilarity.of(new LetterModel());

    @Test
    void it_is_the_cosine_of_the_models_vectors() {
        assertThat(similarity.score("ab", "ba").value()).isCloseTo(1, within(1e-15));
        assertThat(similarity.score("ab", "a").value()).isCloseTo(Math.sqrt(0.5), within(1e-15));
        assertThat(similarity.score("ab", "cd").value()).isZero();
        assertThat(similarity.score("", "cd").value()).isZero();
        assertThat(similarity.score(Sample.of("ab", List.of("cd", "ab"))).value())
                .isCloseTo(1, within(1e-15));
    }

    @Test
    void the_model_is_asked_once_for_all_texts() {
        List<List<String>> calls = new ArrayList<>();
        EmbeddingModel counting = texts -> {
            calls.add(List.copyOf(texts));
            return new LetterModel().embed(texts);
        };

        EmbeddingSimilarity.of(counting).score("a", List.of("b", "c"));

        assertThat(calls).containsExactly(List.of("b", "c", "a"));
    }

    @Test
    void opposite_vectors_score_minus_1() {
        EmbeddingModel signs = texts ->
                texts.stream().map(text -> new float[] {text.length() - 1.5f}).toList();

        assertThat(EmbeddingSimilarity.of(signs).score("a", "aa").value()).isEqualTo(-1);
    }

    @Test
    void without_a_reference_it_is_undefined() {
        assertThat(similarity.score("a", List.of()).isDefined()).isFalse();
    }

    @Test
    void a_model_that_loses_a_text_is_an_error() {
        assertThatIllegalStateException()
                .isThrownBy(() -> EmbeddingSimilarity.of(texts -> List.of()).score("a", "b"))
                .withMessage("model must give a vector per text, gave 0 for 2");
    }

    @Test
    void it_says_what_it_is() {
        assertThat(similarity.name()).isEqualTo("embedding-similarity");
        assertThat(similarity.range()).isEqualTo(new Range(-1, 1));
    }
}
