package dev.plumbline.bench.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The texts that are scored: those of the folder {@code -Dplumbline.corpora=FOLDER}, or generated ones.
 *
 * <p>A file of the folder has one pair per line, output and reference with a tab between them. Where the folder has an
 * {@code expected.json}, it gives for each file the sums that metrics must reproduce.
 */
final class Corpus {

    private static final String PROPERTY = "plumbline.corpora";

    private final String source;
    private final List<TextPair> pairs;
    private final JsonNode expected;

    private Corpus(String source, List<TextPair> pairs, JsonNode expected) {
        this.source = source;
        this.pairs = pairs;
        this.expected = expected;
    }

    static Corpus of(TextShape shape) {
        String folder = System.getProperty(PROPERTY);
        if (folder == null) {
            String source = "generated " + shape + " with seed " + TextShape.SEED;
            return new Corpus(source, shape.generate(), MissingNode.getInstance());
        }
        try {
            return read(Path.of(folder), shape.file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + shape.file() + " of " + PROPERTY + " " + folder, e);
        }
    }

    private static Corpus read(Path folder, String file) throws IOException {
        Path sums = folder.resolve("expected.json");
        JsonNode expected =
                Files.exists(sums) ? new ObjectMapper().readTree(sums.toFile()).path(file) : MissingNode.getInstance();
        List<TextPair> pairs = Files.readString(folder.resolve(file))
                .lines()
                .map(line -> line.split("\t", -1))
                .map(fields -> new TextPair(fields[0], fields[1]))
                .toList();
        return new Corpus(folder.resolve(file).toString(), pairs, expected);
    }

    List<TextPair> pairs() {
        return pairs;
    }

    /** The same without all but the first pairs, for what is too slow for more. */
    Corpus first(int count) {
        return count >= pairs.size() ? this : new Corpus(source, pairs.subList(0, count), expected);
    }

    /**
     * Says which corpus this is, and compares sums with those expected.
     *
     * @throws IllegalStateException if a sum is another than expected
     */
    void check(List<KnownSum> sums) {
        System.out.printf(Locale.ROOT, "%n# Corpus: %s, %,d pairs%n", source, pairs.size());
        if (sums.isEmpty()) {
            System.out.println("# Not checked, since no value of this metric is known");
        }
        for (KnownSum sum : sums) {
            String key = sum.key(pairs.size());
            if (!expected.has(key)) {
                System.out.println("# Not checked, since the corpus gives no " + key);
                continue;
            }
            double value = expected.path(key).doubleValue();
            double actual = sum.of(pairs);
            if (!(Math.abs(actual - value) <= 1e-9 * value)) {
                throw new IllegalStateException(key + " of " + source + " must be " + value + ", was " + actual);
            }
            System.out.println("# Checked: " + key + " = " + actual);
        }
    }
}
