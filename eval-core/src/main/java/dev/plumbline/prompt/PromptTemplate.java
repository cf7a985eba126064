package dev.plumbline.prompt;

import static java.util.Objects.requireNonNull;

import dev.plumbline.dataset.Example;
import dev.plumbline.error.PromptException;
import dev.plumbline.model.ChatMessage;
import dev.plumbline.model.ChatModel;
import dev.plumbline.model.ChatOptions;
import dev.plumbline.model.ChatRequest;
import dev.plumbline.model.ChatResponse;
import dev.plumbline.variant.Output;
import dev.plumbline.variant.Task;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.StringSubstitutor;
import org.jspecify.annotations.Nullable;

/**
 * A text with {@code {{variables}}}.
 *
 * <pre>{@code
 * PromptTemplate.of("Summarise in two sentences: {{contract}}").on(model)
 * }</pre>
 *
 * <p>A variable is one of the example's {@linkplain Example#variables() named variables}, or {@code input} (its input
 * text), or {@code context} (its passages, a blank line between them). Values are text: what looks like a variable
 * inside a value stays as it is. A literal {@code {{x}}} is written {@code \{{x}}}, and a backslash before a variable
 * {@code \\{{x}}}.
 */
public final class PromptTemplate {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final char ESCAPE = '\\';

    /**
     * Behind each variable begins a piece that is filled in on its own: the substitutor takes a backslash at the end of a
     * value for the escape of what follows. Behind a doubled backslash, which stands for one, begins a piece as well.
     */
    private static final Pattern PIECES = Pattern.compile("(?<=}})|(?<=\\\\\\\\)(?=\\{\\{)");

    private final String text;
    private final List<String> pieces;
    private final @Nullable PromptTemplate system;
    private final ChatOptions options;
    private final Set<String> variables;

    private PromptTemplate(String text, @Nullable PromptTemplate system, ChatOptions options) {
        this.text = text;
        this.pieces = piecesOf(text);
        this.system = system;
        this.options = options;
        this.variables = variablesOf(pieces);
    }

    /**
     * Makes a template for the user's message.
     *
     * @param text the text with its variables
     * @return the template
     * @throws IllegalArgumentException if a variable is not closed or has no name
     */
    public static PromptTemplate of(String text) {
        return new PromptTemplate(text, null, ChatOptions.builder().build());
    }

    /**
     * The same template with instructions before it, which may hold variables too.
     *
     * @param instructions the text of the system message
     * @return the template
     * @throws IllegalArgumentException if a variable is not closed or has no name
     */
    public PromptTemplate system(String instructions) {
        return new PromptTemplate(text, of(instructions), options);
    }

    /**
     * The same template, asked with these options.
     *
     * @param settings how the model should answer
     * @return the template
     */
    public PromptTemplate options(ChatOptions settings) {
        return new PromptTemplate(text, system, requireNonNull(settings, "settings"));
    }

    /**
     * The text with its variables, of the user's message.
     *
     * @return the text as it was given
     */
    public String text() {
        return text;
    }

    /**
     * The names of the variables of this template and of its instructions, in order of first use.
     *
     * @return an unmodifiable set
     */
    public Set<String> variables() {
        Set<String> all = new LinkedHashSet<>(system == null ? Set.of() : system.variables);
        all.addAll(variables);
        return Collections.unmodifiableSet(all);
    }

    /**
     * Fills in the user's message.
     *
     * @param example where the values come from
     * @return the text without variables
     * @throws PromptException if the example has no such variable
     */
    public String fill(Example example) {
        StringSubstitutor substitutor = substitutor(name -> value(name, example));
        return pieces.stream().map(substitutor::replace).collect(Collectors.joining());
    }

    /**
     * Makes the request for an example.
     *
     * @param example where the values come from
     * @return the request: instructions if there are any, then the user's message
     * @throws PromptException if the example has no such variable
     */
    public ChatRequest request(Example example) {
        List<ChatMessage> messages = new ArrayList<>(2);
        if (system != null) {
            messages.add(new ChatMessage(ChatMessage.Role.SYSTEM, system.fill(example)));
        }
        messages.add(new ChatMessage(ChatMessage.Role.USER, fill(example)));
        return new ChatRequest(messages, options);
    }

    /**
     * Puts the template on a model.
     *
     * @param model who answers
     * @return a task that fills in the template, asks the model, and gives its answer and usage
     */
    public Task on(ChatModel model) {
        requireNonNull(model, "model");
        return example -> {
            ChatResponse response = model.chat(request(example));
            if (response == null) {
                throw new NullPointerException("model '" + model.name() + "' returned null");
            }
            return new Output(response.text(), List.of(), response.usage());
        };
    }

    private static String value(String rawName, Example example) {
        String name = rawName.strip();
        String value = example.variables().get(name);
        if (value != null) {
            return value;
        }
        if (name.equals("input") && example.hasInput()) {
            return example.input();
        }
        if (name.equals("context") && !example.context().isEmpty()) {
            return String.join("\n\n", example.context());
        }
        throw new PromptException(
                "variable '%s' is not in example '%s', which has %s".formatted(name, example.id(), available(example)));
    }

    private static Set<String> available(Example example) {
        Set<String> names = new TreeSet<>(example.variables().keySet());
        if (example.hasInput()) {
            names.add("input");
        }
        if (!example.context().isEmpty()) {
            names.add("context");
        }
        return names;
    }

    private static List<String> piecesOf(String text) {
        String[] pieces = PIECES.split(text);
        for (int i = 0; i + 1 < pieces.length; i++) {
            if (pieces[i + 1].startsWith(OPEN) && pieces[i].endsWith("" + ESCAPE + ESCAPE)) {
                pieces[i] = pieces[i].substring(0, pieces[i].length() - 1);
            }
        }
        return List.of(pieces);
    }

    private static Set<String> variablesOf(List<String> pieces) {
        Set<String> names = new LinkedHashSet<>();
        StringSubstitutor collector = substitutor(name -> {
            names.add(checked(name.strip()));
            return "";
        });
        for (String piece : pieces) {
            if (collector.replace(piece.replace(ESCAPE + OPEN, "")).contains(OPEN)) {
                throw new IllegalArgumentException(
                        "a variable is opened with {{ and not closed with }} in the template");
            }
        }
        return Collections.unmodifiableSet(names);
    }

    private static String checked(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a variable without a name, {{}}, in the template");
        }
        if (name.chars().anyMatch(c -> c == '{' || c == '}' || c == '\n' || c == '\r')) {
            throw new IllegalArgumentException(
                    "the name of a variable must have no braces or line breaks, was '" + name + "'");
        }
        return name;
    }

    private static StringSubstitutor substitutor(Function<String, String> values) {
        return new StringSubstitutor(values::apply, OPEN, CLOSE, ESCAPE)
                .setValueDelimiterMatcher(null)
                .setDisableSubstitutionInValues(true)
                .setEnableUndefinedVariableException(true);
    }
}
