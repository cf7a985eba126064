package dev.plumbline.metrics.embedding;

import ai.djl.ModelException;
import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ZooModel;
import ai.djl.translate.NoBatchifyTranslator;
import ai.djl.translate.TranslateException;
import ai.djl.translate.TranslatorContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The tokens of a MiniLM model, as a user would write it over DJL. */
final class MiniLmTokens implements TokenEmbeddingModel, AutoCloseable {

    private final HuggingFaceTokenizer tokenizer;
    private final ZooModel<Encoding, float[][]> model;

    MiniLmTokens(Path folder, String name) throws IOException, ModelException {
        tokenizer = HuggingFaceTokenizer.newInstance(folder.resolve("tokenizer.json"));
        model = Criteria.builder()
                .setTypes(Encoding.class, float[][].class)
                .optModelPath(folder)
                .optModelName(name)
                .optEngine("OnnxRuntime")
                .optTranslator(new LastLayer())
                .build()
                .loadModel();
    }

    @Override
    public List<TokenEmbeddings> embedTokens(List<String> texts) {
        try (Predictor<Encoding, float[][]> predictor = model.newPredictor()) {
            List<Encoding> encodings = texts.stream().map(tokenizer::encode).toList();
            List<float[][]> vectors = predictor.batchPredict(encodings);
            return IntStream.range(0, texts.size())
                    .mapToObj(i ->
                            TokenEmbeddings.of(Arrays.asList(encodings.get(i).getTokens()), vectors.get(i)))
                    .toList();
        } catch (TranslateException e) {
            throw new IllegalStateException("model failed", e);
        }
    }

    @Override
    public void close() {
        model.close();
        tokenizer.close();
    }

    private static final class LastLayer implements NoBatchifyTranslator<Encoding, float[][]> {

        @Override
        public NDList processInput(TranslatorContext context, Encoding encoding) {
            NDManager manager = context.getNDManager();
            return new NDList(
                    row(manager, encoding.getIds(), "input_ids"),
                    row(manager, encoding.getAttentionMask(), "attention_mask"),
                    row(manager, encoding.getTypeIds(), "token_type_ids"));
        }

        @Override
        public float[][] processOutput(TranslatorContext context, NDList list) {
            NDArray hidden = list.get(0);
            int tokens = (int) hidden.getShape().get(1);
            int size = (int) hidden.getShape().get(2);
            float[] flat = hidden.toFloatArray();
            float[][] rows = new float[tokens][];
            for (int i = 0; i < tokens; i++) {
                rows[i] = Arrays.copyOfRange(flat, i * size, (i + 1) * size);
            }
            return rows;
        }

        private static NDArray row(NDManager manager, long[] values, String name) {
            NDArray array = manager.create(new long[][] {values});
            array.setName(name);
            return array;
        }
    }
}
