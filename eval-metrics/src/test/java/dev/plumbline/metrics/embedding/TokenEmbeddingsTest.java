package dev.plumbline.metrics.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenEmbeddingsTest {

    @Test
    void it_holds_a_copy() {
        double[][] vectors = {{1, 2}, {3, 4}};
        TokenEmbeddings embeddings = TokenEmbeddings.of(List.of("sea", "sky"), vectors);

        vectors[0][0] = 9;
        embeddings.vector(1)[0] = 9;

        assertThat(embeddings.vector(0)).containsExactly(1, 2);
        assertThat(embeddings.mean()).containsExactly(2, 3);
        assertThat(embeddings.tokens()).containsExactly("sea", "sky");
    }

    @Test
    void wrong_calls_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenEmbeddings.of(List.of("sea"), new float[0][]))
                .withMessage("tokens and vectors must be as many, were 1 and 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenEmbeddings.of(List.of("sea"), new float[][] {{Float.NaN}}))
                .withMessage("component must be finite, was NaN");
        assertThatIllegalStateException()
                .isThrownBy(() -> TokenEmbeddings.of(List.of(), new float[0][]).mean())
                .withMessage("mean needs a token, there are 0");
    }
}
