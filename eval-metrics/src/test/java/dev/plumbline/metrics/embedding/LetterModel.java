package dev.plumbline.metrics.embedding;

import java.util.ArrayList;
import java.util.List;

/** Embeds a text by how often it has each of the letters a to d, and a word, its token, alike. */
final class LetterModel implements EmbeddingModel, TokenEmbeddingModel {

    @Override
    public List<float[]> embed(List<String> texts) {
        return texts.stream().map(LetterModel::counts).toList();
    }

    @Override
    public List<TokenEmbeddings> embedTokens(List<String> texts) {
        List<TokenEmbeddings> embedded = new ArrayList<>();
        for (String text : texts) {
            List<String> words = text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
            embedded.add(TokenEmbeddings.of(
                    words, words.stream().map(LetterModel::counts).toArray(float[][]::new)));
        }
        return embedded;
    }

    private static float[] counts(String text) {
        float[] counts = new float[4];
        text.chars().filter(letter -> letter >= 'a' && letter <= 'd').forEach(letter -> counts[letter - 'a']++);
        return counts;
    }
}
