package dev.plumbline.metrics.summarization;

import java.util.List;

/**
 * Cuts a text into sentences for ROUGE-Lsum. Users may implement it; it is called from many threads at once.
 *
 * <pre>{@code
 * Rouge rouge = Rouge.lSum().sentences(text -> List.of(text.split("(?<=[.!?]) ")));
 * }</pre>
 */
@FunctionalInterface
public interface SentenceSplitter {

    /**
     * Cuts a text.
     *
     * @param text any text
     * @return its sentences in order; those without a word do not count
     */
    List<String> split(String text);

    /**
     * Lines as sentences, which is how summaries with a sentence per line are scored. Only the line feed ends a line.
     *
     * @return the splitter that the reference implementation has
     */
    static SentenceSplitter lines() {
        return RougeText.LINES;
    }
}
