package dev.plumbline.metrics.summarization;

import dev.plumbline.metrics.text.TokenIds;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers the tokens of a pair of texts; with a stemmer, those of equal stem alike. Each word is stemmed once. */
final class RougeVocabulary {

    /** Shorter tokens are not stemmed. */
    private static final int SHORTEST_STEMMED = 4;

    private final @Nullable PorterStemmer stemmer;
    private final TokenIds words;
    private final TokenIds stems;
    private int[] stemOfWord;
    private char[] buffer = new char[32];

    RougeVocabulary(@Nullable PorterStemmer stemmer, int tokens) {
        this.stemmer = stemmer;
        words = new TokenIds(tokens);
        stems = stemmer == null ? words : new TokenIds(tokens);
        stemOfWord = new int[stemmer == null ? 0 : tokens + 1];
    }

    int idOf(char[] text, int from, int to) {
        if (stemmer == null) {
            return words.idOf(text, from, to);
        }
        int known = words.size();
        int word = words.idOf(text, from, to);
        if (word == known) {
            addStem(stemmer, word, text, from, to);
        }
        return stemOfWord[word];
    }

    /** How many ids are taken. */
    int size() {
        return stems.size();
    }

    String text(int id) {
        return stems.text(id);
    }

    private void addStem(PorterStemmer porter, int word, char[] text, int from, int to) {
        int length = to - from;
        if (word == stemOfWord.length) {
            stemOfWord = Arrays.copyOf(stemOfWord, 2 * word);
        }
        if (length < SHORTEST_STEMMED) {
            stemOfWord[word] = stems.idOf(text, from, to);
            return;
        }
        if (length > buffer.length) {
            buffer = new char[2 * length];
        }
        System.arraycopy(text, from, buffer, 0, length);
        stemOfWord[word] = stems.idOf(buffer, 0, porter.stem(buffer, length));
    }
}
