package dev.plumbline.prompt;

import static java.util.Objects.requireNonNull;

/**
 * A template under a name, as a matrix of prompts and models needs it.
 *
 * @param name what tells it from the other prompts of a run; not blank
 * @param template the text with its variables
 */
public record Prompt(String name, PromptTemplate template) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Prompt {
        requireNonNull(template, "template");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank, was '" + name + "'");
        }
    }

    /**
     * Names a template.
     *
     * @param name what tells it from the other prompts of a run; not blank
     * @param text the text with its variables
     * @return the prompt
     * @throws IllegalArgumentException if the name is blank or the text is no template
     */
    public static Prompt of(String name, String text) {
        return new Prompt(name, PromptTemplate.of(text));
    }
}
