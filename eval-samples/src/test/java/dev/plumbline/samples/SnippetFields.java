package dev.plumbline.samples;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.dataset.Example;
import dev.plumbline.metric.Sample;
import dev.plumbline.metrics.embedding.EmbeddingModel;
import dev.plumbline.metrics.embedding.TokenEmbeddingModel;
import dev.plumbline.metrics.embedding.TokenEmbeddings;
import dev.plumbline.metrics.structure.ToolCall;
import dev.plumbline.model.ChatModel;
import dev.plumbline.model.ChatResponse;
import dev.plumbline.variant.Output;
import dev.plumbline.variant.Task;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** What the snippets of the documents take for granted: stand-ins for the application around them. */
@SuppressWarnings("MutablePublicArray") // no snippet writes to one
public final class SnippetFields {

    public static final ChatModel model = ChatModel.named("model", request -> ChatResponse.of("The sale of a house."));
    public static final ChatModel large = ChatModel.named("large", model);
    public static final ChatModel small = ChatModel.named("small", model);
    public static final Client client = prompt -> "The sale of a house.";
    public static final Summariser summariser = text -> "The sale of a house.";
    public static final Task app = example -> Output.of("The sale of a house.");
    public static final Executor executor = work -> new Thread(work, "snippet").start();
    public static final Dataset contracts = Dataset.of(
            "contracts",
            List.of(Example.builder("c1")
                    .variable("contract", "A sells a house to B.")
                    .reference("A house is sold.")
                    .build()));

    public static final String output = "a cat sat on the mat";
    public static final String reference = "the cat sat on the mat";
    public static final List<String> outputs = List.of(output, "it rained all day long");
    public static final List<List<String>> references =
            List.of(List.of(reference), List.of("it rained all day", "it rained the whole day long"));

    public static final EmbeddingModel embeddings =
            texts -> texts.stream().map(text -> new float[] {1, text.length()}).toList();
    public static final TokenEmbeddingModel tokens = texts -> texts.stream()
            .map(text -> TokenEmbeddings.of(List.of(text), new double[][] {{1, text.length()}}))
            .toList();

    public static final Function<Sample, List<String>> search =
            sample -> sample.output().context();
    public static final Function<Sample, List<ToolCall>> expectedCalls = sample -> List.of(ToolCall.of("search"));
    public static final Function<Sample, List<ToolCall>> calls = expectedCalls;

    public static final List<String> actual = List.of("yes", "no", "yes");
    public static final List<String> predicted = List.of("yes", "yes", "no");
    public static final boolean[] positive = {true, false, true};
    public static final double[] scores = {0.9, 0.4, 0.3};
    public static final double[] grades = {1, 0, 1};
    public static final List<double[]> logProbabilities = List.of(new double[] {-0.1, -2.5});

    private SnippetFields() {}

    /** Some client of a model. */
    public interface Client {

        /** Answers a prompt. */
        String complete(String prompt);
    }

    /** Some function of the application. */
    public interface Summariser {

        /** Says it shorter. */
        String summarise(String text);
    }
}
