package dev.plumbline.metrics.embedding;

import java.util.List;

/** The tokens of a text with a vector each. Immutable. */
public final class TokenEmbeddings {

    private final List<String> tokens;
    private final double[][] vectors;

    private TokenEmbeddings(List<String> tokens, double[][] vectors) {
        this.tokens = List.copyOf(tokens);
        this.vectors = vectors;
        if (tokens.size() != vectors.length) {
            throw new IllegalArgumentException(
                    "tokens and vectors must be as many, were " + tokens.size() + " and " + vectors.length);
        }
        Matrix.check(vectors);
    }

    /**
     * Takes tokens with vectors of double precision.
     *
     * @param tokens the tokens
     * @param vectors a vector per token, all of one length
     * @return the embeddings, holding a copy
     * @throws IllegalArgumentException if the numbers or lengths differ, or a component is not finite
     */
    public static TokenEmbeddings of(List<String> tokens, double[][] vectors) {
        return new TokenEmbeddings(tokens, Matrix.copy(vectors));
    }

    /**
     * Takes tokens with vectors of single precision.
     *
     * @param tokens the tokens
     * @param vectors a vector per token, all of one length
     * @return the embeddings, holding a copy
     * @throws IllegalArgumentException if the numbers or lengths differ, or a component is not finite
     */
    public static TokenEmbeddings of(List<String> tokens, float[][] vectors) {
        return new TokenEmbeddings(tokens, Matrix.copy(vectors));
    }

    /**
     * The tokens.
     *
     * @return an unmodifiable list, possibly empty
     */
    public List<String> tokens() {
        return tokens;
    }

    /**
     * The vector of a token.
     *
     * @param index which token
     * @return a copy of its vector
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public double[] vector(int index) {
        return vectors[index].clone();
    }

    /**
     * The mean vector of all tokens, one vector for the text.
     *
     * @return the mean of each component
     * @throws IllegalStateException if there is no token
     */
    public double[] mean() {
        if (vectors.length == 0) {
            throw new IllegalStateException("mean needs a token, there are 0");
        }
        return Matrix.mean(vectors);
    }

    double[][] vectors() {
        return vectors;
    }
}
