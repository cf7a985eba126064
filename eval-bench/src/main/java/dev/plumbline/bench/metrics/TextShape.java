package dev.plumbline.bench.metrics;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of texts that metrics are timed on. */
public enum TextShape {
    /** Sentences of about 20 tokens. */
    TOKENS_20("corpus20.tsv", 2_000),
    /** Paragraphs of about 200 tokens. */
    TOKENS_200("corpus200.tsv", 300),
    /** Texts of 200 characters, of which every tenth is edited. */
    SIMILAR_200("lev200.tsv", 2_000),
    /** Texts of 200 characters that have nothing to do with each other. */
    RANDOM_200("lev200_random.tsv", 2_000),
    /** Texts of 2,000 characters, of which every tenth is edited. */
    SIMILAR_2000("lev2000.tsv", 200),
    /** Texts of 2,000 characters that have nothing to do with each other. */
    RANDOM_2000("lev2000_random.tsv", 200);

    static final long SEED = 20;

    private final String file;
    private final int pairs;

    TextShape(String file, int pairs) {
        this.file = file;
        this.pairs = pairs;
    }

    static TextShape ofTokens(int tokens) {
        return tokens == 20 ? TOKENS_20 : TOKENS_200;
    }

    /** Where a folder of corpora holds such texts. */
    String file() {
        return file;
    }

    /** The same texts each time. */
    List<TextPair> generate() {
        PairGenerator generator = new PairGenerator(SEED);
        return Stream.generate(() -> next(generator)).limit(pairs).toList();
    }

    private TextPair next(PairGenerator generator) {
        return switch (this) {
            case TOKENS_20 -> generator.words(16, 24);
            case TOKENS_200 -> generator.words(160, 236);
            case SIMILAR_200 -> generator.similarCharacters(200);
            case RANDOM_200 -> generator.randomCharacters(200);
            case SIMILAR_2000 -> generator.similarCharacters(2_000);
            case RANDOM_2000 -> generator.randomCharacters(2_000);
        };
    }
}
