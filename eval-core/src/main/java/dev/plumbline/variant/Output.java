package dev.plumbline.variant;

import static java.util.Objects.requireNonNull;

import dev.plumbline.model.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a variant produced for an example.
 *
 * @param text the text, possibly empty
 * @param context the passages it retrieved, in rank order; empty if it retrieved none
 * @param usage the tokens it took, or null if unknown
 */
public record Output(
        String text, List<String> context, @Nullable Usage usage) {

    /** Checks and copies. */
    public Output {
        requireNonNull(text, "text");
        context = List.copyOf(context);
    }

    /**
     * An output that is a text alone.
     *
     * @param text the text
     * @return the output
     */
    public static Output of(String text) {
        return new Output(text, List.of(), null);
    }

    /**
     * The same output with another text, as an answer extracted from it has.
     *
     * @param replacement the new text
     * @return the output
     */
    public Output withText(String replacement) {
        return new Output(replacement, context, usage);
    }

    /**
     * The same output with retrieved passages.
     *
     * @param passages the passages in rank order
     * @return the output
     */
    public Output withContext(List<String> passages) {
        return new Output(text, passages, usage);
    }

    /**
     * The same output with the tokens that it took.
     *
     * @param tokens the usage
     * @return the output
     */
    public Output withUsage(Usage tokens) {
        return new Output(text, context, requireNonNull(tokens, "tokens"));
    }

    /** The length alone: outputs stay out of logs. */
    @Override
    public String toString() {
        return "Output[" + text.length() + " characters]";
    }
}
