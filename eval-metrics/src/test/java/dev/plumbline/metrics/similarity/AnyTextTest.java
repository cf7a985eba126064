package dev.plumbline.metrics.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.Score;
import dev.plumbline.metric.TextMetric;
import dev.plumbline.metrics.classification.Accuracy;
import dev.plumbline.metrics.structure.FieldF1;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No metric of texts throws on any text, or leaves its range. */
class AnyTextTest {

    private static final int PAIRS = 200_000;

    static Stream<TextMetric> metrics() {
        return Stream.of(
                SetSimilarity.jaccard(),
                SetSimilarity.dice().characters(3).lowerCase(),
                SetSimilarity.overlap().words(2),
                CosineSimilarity.ofWords().lowerCase(),
                CosineSimilarity.ofCharacters(2),
                Accuracy.create(),
                FieldF1.create());
    }

    @ParameterizedTest
    @MethodSource("metrics")
    void no_pair_of_texts_makes_it_throw(TextMetric metric) {
        Random random = new Random(2026);
        for (int i = 0; i < PAIRS; i++) {
            String output = text(random);
            String reference = random.nextInt(8) == 0 ? output : text(random);
            Score score = metric.score(output, reference);

            // Plain checks: an assertion for each of so many pairs would take most of the time.
            if (score.isDefined() && !metric.range().contains(score.value())) {
                assertThat(score.value()).as("%s of pair %d", metric.name(), i).isBetween(0.0, 1.0);
            }
        }
    }

    /** Letters, white space, JSON's own characters, lone and paired surrogates, combining marks, anything. */
    private static String text(Random random) {
        int length = random.nextInt(16);
        StringBuilder text = new StringBuilder(length);
        while (text.length() < length) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> text.appendCodePoint(random.nextInt(0x110000));
                case 3 -> text.append("{}[]\":,0123456789eE.-+\\ntf".charAt(random.nextInt(26)));
                case 4 -> text.append(" \t\u0085\u00a0\u3000\u0301\u03a3".charAt(random.nextInt(7)));
                default -> text.append((char) ('a' + random.nextInt(3)));
            }
        }
        return text.toString();
    }
}
