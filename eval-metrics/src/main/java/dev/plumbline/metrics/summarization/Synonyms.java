package dev.plumbline.metrics.summarization;

import java.util.Set;

/**
 * Words that mean the same, for METEOR's third stage. Users implement it, for example on a WordNet; it is called from many
 * threads at once.
 *
 * <pre>{@code
 * Synonyms synonyms = word -> word.equals("car") ? Set.of("automobile") : Set.of();
 * }</pre>
 */
@FunctionalInterface
public interface Synonyms {

    /**
     * The synonyms of a word.
     *
     * @param word a word of the output in lower case
     * @return words in lower case that a reference may have instead
     */
    Set<String> of(String word);

    /**
     * No synonyms.
     *
     * @return a source that gives none
     */
    static Synonyms none() {
        return word -> Set.of();
    }
}
