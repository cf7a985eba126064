package dev.plumbline.metrics.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metrics.similarity.Vectors;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a real sentence model, which a test dependency carries in its jar, on ONNX Runtime without a network. */
class DjlEmbeddingModelTest {

    private static final String NAME = "all-minilm-l6-v2";
    private static final List<String> TEXTS = List.of(
            "The tenant must give two weeks' notice in writing before moving out of the house.",
            "A dog ran along the beach.",
            "",
            "Renters have to announce in a letter, fourteen days ahead, that they are leaving.",
            "\ud83c\udf0a\ud83d",
            "A puppy was running by the sea.");

    @TempDir
    private static Path folder;

    private static DjlEmbeddingModel model;

    @BeforeAll
    static void load() throws IOException {
        unpack(NAME + ".onnx", NAME + ".onnx");
        unpack(NAME + "-tokenizer.json", "tokenizer.json");
        model = minilm().load();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void texts_of_one_meaning_are_closer_than_others() {
        EmbeddingSimilarity similarity = EmbeddingSimilarity.of(model);

        assertThat(similarity.score(TEXTS.get(0), TEXTS.get(3)).value()).isGreaterThan(0.5);
        assertThat(similarity.score(TEXTS.get(1), TEXTS.get(5)).value()).isGreaterThan(0.5);
        assertThat(similarity.score(TEXTS.get(0), TEXTS.get(1)).value()).isLessThan(0.2);
        assertThat(similarity.score(TEXTS.get(1), TEXTS.get(1)).value()).isCloseTo(1, within(1e-6));
    }

    @Test
    void vectors_have_the_models_size_and_length_1() {
        for (float[] vector : model.embed(TEXTS)) {
            assertThat(vector).hasSize(384);
            assertThat(length(vector)).isCloseTo(1, within(1e-5));
        }
        assertThat(model.embed(List.of())).isEmpty();
    }

    @Test
    void a_batch_gives_what_each_text_gives_alone_in_the_order_of_the_texts() {
        List<float[]> together = model.embed(TEXTS);

        for (int i = 0; i < TEXTS.size(); i++) {
            float[] alone = model.embed(List.of(TEXTS.get(i))).get(0);

            assertThat(Vectors.cosine(alone, together.get(i))).isCloseTo(1, within(1e-5));
        }
    }

    @Test
    void many_threads_get_what_one_gets() throws Exception {
        List<float[]> expected = model.embed(TEXTS);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<float[]>>> results = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                results.add(threads.submit(() -> model.embed(TEXTS)));
            }
            for (Future<List<float[]>> result : results) {
                assertThat(result.get()).usingRecursiveComparison().isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void settings_reach_the_model() {
        try (DjlEmbeddingModel raw =
                        minilm().withoutNormalisation().batchSize(2).load();
                DjlEmbeddingModel first =
                        minilm().pooling(Pooling.FIRST_TOKEN).parallelism(1).load();
                DjlEmbeddingModel cut = minilm().maxTokens(4).load()) {
            float[] usual = model.embed(TEXTS).get(0);

            assertThat(length(raw.embed(TEXTS).get(0))).isGreaterThan(1.5);
            assertThat(Vectors.cosine(raw.embed(TEXTS).get(0), usual)).isCloseTo(1, within(1e-5));
            assertThat(Vectors.cosine(first.embed(TEXTS).get(0), usual)).isLessThan(0.999);
            assertThat(cut.embed(List.of("one two three four")).get(0))
                    .containsExactly(cut.embed(List.of("one two five six")).get(0));
        }
    }

    @Test
    void a_model_can_be_named_by_address() {
        try (DjlEmbeddingModel addressed = DjlEmbeddingModel.builder(folder.toUri())
                .modelName(NAME)
                .tokenTypes()
                .load()) {
            assertThat(addressed.embed(TEXTS).get(0))
                    .containsExactly(model.embed(TEXTS).get(0));
        }
    }

    @Test
    void bert_score_runs_on_the_tokens_of_a_real_model() throws Exception {
        try (MiniLmTokens tokens = new MiniLmTokens(folder, NAME)) {
            BertScore score = BertScore.of(tokens).idf(InverseDocumentFrequency.of(tokens, TEXTS));

            assertThat(tokens.embedTokens(List.of("a dog")).get(0).tokens())
                    .containsExactly("[CLS]", "a", "dog", "[SEP]");
            assertThat(score.score(TEXTS.get(1), TEXTS.get(1)).value()).isCloseTo(1, within(1e-9));
            assertThat(score.score(TEXTS.get(1), TEXTS.get(5)).value())
                    .isBetween(score.score(TEXTS.get(1), TEXTS.get(0)).value() + 0.1, 0.99);
        }
    }

    /** The mean of the last layer's tokens is what mean pooling gives, computed by two ways through DJL. */
    @Test
    void the_mean_of_a_texts_tokens_is_its_vector() throws Exception {
        try (MiniLmTokens tokens = new MiniLmTokens(folder, NAME)) {
            double[] mean = tokens.embedTokens(TEXTS.subList(0, 1)).get(0).mean();
            float[] vector = model.embed(TEXTS.subList(0, 1)).get(0);
            double[] wide = new double[vector.length];
            Arrays.setAll(wide, i -> vector[i]);

            assertThat(Vectors.cosine(mean, wide)).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void a_closed_model_refuses_work() {
        DjlEmbeddingModel closed = minilm().load();
        closed.embed(TEXTS);

        closed.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> closed.embed(TEXTS))
                .withMessage("embedding model is closed");
    }

    @Test
    void a_folder_without_a_model_cannot_be_loaded(@TempDir Path empty) {
        assertThatIllegalStateException()
                .isThrownBy(() -> DjlEmbeddingModel.builder(empty).load())
                .withMessage("embedding model could not be loaded from " + empty.toUri());
    }

    @Test
    void a_foreign_start_of_onnx_runtime_is_named() {
        ExceptionInInitializerError foreign = new ExceptionInInitializerError(new IllegalStateException(
                "Tried to specify the thread pool when creating an OrtEnvironment, but one already exists."));

        assertThat(LoadFailure.message(folder.toUri(), foreign))
                .endsWith("other code in this JVM started ONNX Runtime before DJL did; load this model first");
    }

    @Test
    void wrong_settings_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> minilm().batchSize(0))
                .withMessage("batchSize must be at least 1, was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> minilm().maxTokens(0));
        assertThatIllegalArgumentException().isThrownBy(() -> minilm().parallelism(-1));
    }

    private static DjlEmbeddingModel.Builder minilm() {
        return DjlEmbeddingModel.builder(folder).modelName(NAME).tokenTypes();
    }

    private static double length(float[] vector) {
        double squares = 0;
        for (float component : vector) {
            squares += component * component;
        }
        return Math.sqrt(squares);
    }

    private static void unpack(String resource, String file) throws IOException {
        try (InputStream in = DjlEmbeddingModelTest.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IOException("no resource " + resource);
            }
            Files.copy(in, folder.resolve(file));
        }
    }
}
