package dev.plumbline.metrics.embedding;

import static java.util.Objects.requireNonNull;

import ai.djl.ModelException;
import ai.djl.engine.EngineException;
import ai.djl.repository.zoo.Criteria;
import ai.djl.repository.zoo.ZooModel;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sentence model that the Deep Java Library runs inside this process. Safe for use from many threads at once; close it
 * to free the model.
 *
 * <pre>{@code
 * try (DjlEmbeddingModel model = DjlEmbeddingModel.builder(Path.of("models/all-minilm"))
 *         .modelName("all-minilm-l6-v2")
 *         .tokenTypes()
 *         .load()) {
 *     EmbeddingSimilarity.of(model).score("a cat slept", "a feline was asleep");
 * }
 * }</pre>
 *
 * <p>The folder holds the model ({@code NAME.onnx} for ONNX Runtime) and {@code tokenizer.json}. At run time it needs
 * {@code ai.djl:api}, {@code ai.djl.huggingface:tokenizers} and an engine, such as
 * {@code ai.djl.onnxruntime:onnxruntime-engine}; this library brings none of them. ONNX Runtime can be started once in a
 * JVM only: if other code did so first, loading fails and says so.
 *
 * <p>Texts go through the model in batches sorted by length, since a batch costs as much as its longest text times its
 * size; the order of the result is that of the texts. Vectors have length 1 unless {@link Builder#withoutNormalisation}.
 *
 * <p>DJL reports its use to its makers when it runs on EC2, unless the system property {@code OPT_OUT_TRACKING} is true;
 * {@link Builder#load} sets that where it is not set.
 */
public final class DjlEmbeddingModel implements EmbeddingModel, AutoCloseable {

    private final ZooModel<String, float[]> model;
    private final PredictorPool<String, float[]> predictors;
    private final int batchSize;

    private DjlEmbeddingModel(ZooModel<String, float[]> model, Builder builder) {
        this.model = model;
        predictors = new PredictorPool<>(model::newPredictor, builder.parallelism);
        batchSize = builder.batchSize;
    }

    /**
     * Starts a model that lies in a folder.
     *
     * @param folder the folder with the model and {@code tokenizer.json}
     * @return a builder
     */
    public static Builder builder(Path folder) {
        return new Builder(folder.toUri(), folder);
    }

    /**
     * Starts a model that lies anywhere DJL can read: {@code file:}, {@code jar:}, {@code https:} (fetched once, into
     * DJL's cache), or {@code djl:}.
     *
     * @param location the folder or archive with the model and {@code tokenizer.json}
     * @return a builder
     */
    public static Builder builder(URI location) {
        return new Builder(requireNonNull(location, "location"), null);
    }

    /**
     * Embeds texts.
     *
     * @throws IllegalStateException if the model fails or is closed, or the thread is interrupted while it waits
     */
    @Override
    public List<float[]> embed(List<String> texts) {
        int[] shortestFirst = IntStream.range(0, texts.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> texts.get(i).length()))
                .mapToInt(Integer::intValue)
                .toArray();
        float[][] vectors = new float[texts.size()][];
        for (int start = 0; start < vectors.length; start += batchSize) {
            int end = Math.min(vectors.length, start + batchSize);
            List<String> batch = new ArrayList<>(end - start);
            for (int i = start; i < end; i++) {
                batch.add(texts.get(shortestFirst[i]));
            }
            List<float[]> embedded = predictors.predict(batch);
            for (int i = start; i < end; i++) {
                vectors[shortestFirst[i]] = embedded.get(i - start);
            }
        }
        return List.of(vectors);
    }

    /** Frees the model. Work that is under way may fail. */
    @Override
    public void close() {
        predictors.close();
        model.close();
    }

    /** Collects settings. Not thread-safe; stays usable after {@link #load()}. */
    public static final class Builder {

        private static final String TRANSLATOR = "ai.djl.huggingface.translator.TextEmbeddingTranslatorFactory";

        private final URI location;
        private final @Nullable Path folder;
        private @Nullable String modelName;
        private String engine = "OnnxRuntime";
        private int batchSize = 32;
        private int parallelism = Runtime.getRuntime().availableProcessors();
        private final Map<String, Object> arguments = new LinkedHashMap<>();
        private final Map<String, String> options = new LinkedHashMap<>();

        private Builder(URI location, @Nullable Path folder) {
            this.location = location;
            this.folder = folder;
            arguments.put("translatorFactory", TRANSLATOR);
            arguments.put("padding", "true");
            pooling(Pooling.MEAN);
            option("intraOpNumThreads", "1");
        }

        /**
         * Names the model file, without its extension; the folder's name unless set.
         *
         * @param name the name
         * @return this builder
         */
        public Builder modelName(String name) {
            modelName = requireNonNull(name, "name");
            return this;
        }

        /**
         * Names the engine that runs the model; {@code OnnxRuntime} unless set.
         *
         * @param name DJL's name of it
         * @return this builder
         */
        public Builder engine(String name) {
            engine = requireNonNull(name, "name");
            return this;
        }

        /**
         * Says how the vectors of tokens become one; {@link Pooling#MEAN} unless set.
         *
         * @param pooling what the model was trained for
         * @return this builder
         */
        public Builder pooling(Pooling pooling) {
            arguments.put("pooling", pooling.argument());
            return this;
        }

        /**
         * Leaves vectors at the length that the model gives them.
         *
         * @return this builder
         */
        public Builder withoutNormalisation() {
            arguments.put("normalize", "false");
            return this;
        }

        /**
         * Gives the model the types of tokens too, which BERT and MiniLM have as a third input.
         *
         * @return this builder
         */
        public Builder tokenTypes() {
            arguments.put("includeTokenTypes", "true");
            return this;
        }

        /**
         * Cuts texts off after a number of tokens; the model's own limit unless set.
         *
         * @param tokens the most tokens; at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder maxTokens(int tokens) {
            arguments.put("maxLength", Integer.toString(atLeastOne("maxTokens", tokens)));
            arguments.put("truncation", "true");
            return this;
        }

        /**
         * Says how many texts go through the model at once; 32 unless set.
         *
         * @param texts the most texts; at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder batchSize(int texts) {
            batchSize = atLeastOne("batchSize", texts);
            return this;
        }

        /**
         * Says how many batches may run at once, each on one thread of the engine; one per processor unless set.
         *
         * @param batches the most batches; at least 1
         * @return this builder
         * @throws IllegalArgumentException if it is below 1
         */
        public Builder parallelism(int batches) {
            parallelism = atLeastOne("parallelism", batches);
            return this;
        }

        /**
         * Sets an option of the engine, such as {@code intraOpNumThreads}, which is 1 unless set.
         *
         * @param name the engine's name of it
         * @param value its value
         * @return this builder
         */
        public Builder option(String name, String value) {
            options.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
            return this;
        }

        /**
         * Loads the model.
         *
         * @return the model, to be closed by the caller
         * @throws IllegalStateException if it cannot be loaded
         */
        public DjlEmbeddingModel load() {
            if (System.getProperty("OPT_OUT_TRACKING") == null) {
                System.setProperty("OPT_OUT_TRACKING", "true");
            }
            try {
                return new DjlEmbeddingModel(criteria().loadModel(), this);
            } catch (IOException | ModelException | EngineException | IllegalStateException | LinkageError e) {
                // A linkage error is what an engine gives that fails in its static initialiser.
                throw new IllegalStateException(LoadFailure.message(location, e), e);
            }
        }

        private Criteria<String, float[]> criteria() {
            Map<String, Object> given = new LinkedHashMap<>(arguments);
            given.putIfAbsent("normalize", "true");
            Criteria.Builder<String, float[]> criteria = Criteria.builder()
                    .setTypes(String.class, float[].class)
                    .optEngine(engine)
                    .optArguments(given)
                    .optOptions(new LinkedHashMap<>(options));
            if (modelName != null) {
                criteria.optModelName(modelName);
            }
            // DJL takes a comma in an address for the end of it, but not in a path.
            return (folder != null ? criteria.optModelPath(folder) : criteria.optModelUrls(location.toString()))
                    .build();
        }

        private static int atLeastOne(String what, int value) {
            if (value < 1) {
                throw new IllegalArgumentException(what + " must be at least 1, was " + value);
            }
            return value;
        }
    }
}
