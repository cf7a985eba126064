package dev.plumbline.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.metrics.edit.AlignmentCounts;
import dev.plumbline.metrics.edit.Levenshtein;
import dev.plumbline.metrics.edit.WordErrorRate;
import dev.plumbline.metrics.summarization.Rouge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reproduces the sums that the reference implementations of summarization metrics and edit distances gave on larger
 * corpora; the folder is {@code -Dplumbline.corpora=FOLDER}, seen from the module.
 */
class CorpusSumsTest {

    private static final String PROPERTY = "plumbline.corpora";
    private static final Path FOLDER = Path.of(System.getProperty(PROPERTY, "../../shared/bench"));

    @ParameterizedTest
    @ValueSource(strings = {"corpus20.tsv", "corpus200.tsv"})
    void sums_over_sentences_agree_with_the_reference_implementations(String file) throws IOException {
        List<Pair> pairs = pairs(file);
        JsonNode expected = expected(file);

        assertSum(expected, "sum_rouge1_f_stem", pairs, f(Rouge.n(1)));
        assertSum(expected, "sum_rouge2_f_stem", pairs, f(Rouge.n(2)));
        assertSum(expected, "sum_rougeL_f_stem", pairs, f(Rouge.l()));
        assertSum(expected, "sum_rougeLsum_f_stem", pairs, f(Rouge.lSum()));
        assertRate(expected, "corpus_wer", pairs, WordErrorRate.wer());
        assertRate(expected, "corpus_cer", pairs, WordErrorRate.cer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lev200.tsv", "lev2000.tsv", "lev200_random.tsv", "lev2000_random.tsv"})
    void distances_agree_with_the_reference_implementation(String file) throws IOException {
        Levenshtein levenshtein = Levenshtein.create();
        List<Pair> pairs = pairs(file);

        assertSum(expected(file), "sum_levenshtein_pairwise", pairs, levenshtein::distance);
    }

    private static ToDoubleBiFunction<String, String> f(Rouge variant) {
        Rouge stemmed = variant.stemmed();
        return (output, reference) -> stemmed.score(output, reference).value();
    }

    private static void assertSum(
            JsonNode expected, String key, List<Pair> pairs, ToDoubleBiFunction<String, String> metric) {
        double sum = 0;
        for (Pair pair : pairs) {
            sum += metric.applyAsDouble(pair.output, pair.reference);
        }
        assertClose(expected, key, sum);
    }

    private static void assertRate(JsonNode expected, String key, List<Pair> pairs, WordErrorRate metric) {
        AlignmentCounts sum = AlignmentCounts.NONE;
        for (Pair pair : pairs) {
            sum = sum.plus(metric.align(pair.output, pair.reference));
        }
        assertClose(expected, key, sum.errorRate());
    }

    private static void assertClose(JsonNode expected, String key, double actual) {
        assertThat(expected.has(key)).as(key).isTrue();
        double value = expected.path(key).doubleValue();
        assertThat(actual).as(key).isCloseTo(value, within(1e-9 * value));
    }

    private static JsonNode expected(String file) throws IOException {
        return new ObjectMapper()
                .readTree(FOLDER.resolve("expected.json").toFile())
                .path(file);
    }

    private static List<Pair> pairs(String file) throws IOException {
        assumeTrue(Files.exists(FOLDER.resolve(file)), "no corpora here; name a folder by -D" + PROPERTY);
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readString(FOLDER.resolve(file)).split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab >= 0) {
                pairs.add(new Pair(line.substring(0, tab), line.substring(tab + 1)));
            }
        }
        return pairs;
    }

    private record Pair(String output, String reference) {}
}
