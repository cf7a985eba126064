package dev.plumbline.metrics.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reproduces the sums that the reference implementations gave on larger corpora; the folder is
 * {@code -Dplumbline.corpora=FOLDER}, seen from the module.
 */
class TranslationCorpusTest {

    private static final String PROPERTY = "plumbline.corpora";
    private static final Path FOLDER = Path.of(System.getProperty(PROPERTY, "../../shared/bench"));

    @ParameterizedTest
    @CsvSource({"corpus20.tsv, 2000, sum_sentence_ter_first_2000", "corpus200.tsv, 12, sum_sentence_ter_first_12"})
    void sums_agree_with_the_reference_implementations(String file, int terPairs, String terSum) throws IOException {
        assumeTrue(Files.exists(FOLDER.resolve(file)), "no corpora here; name a folder by -D" + PROPERTY);
        JsonNode expected = new ObjectMapper()
                .readTree(FOLDER.resolve("expected.json").toFile())
                .path(file);
        Corpus corpus = Corpus.read(FOLDER.resolve(file));

        assertClose(expected, "sum_sentence_bleu_13a_effective", corpus.sum(Bleu.sentence()));
        assertClose(expected, "corpus_bleu_13a", corpus.score(Bleu.corpus()));
        assertClose(expected, "sum_sentence_chrfpp", corpus.sum(Chrf.plusPlus()));
        assertClose(expected, "corpus_chrfpp", corpus.score(Chrf.plusPlus().corpus()));
        assertClose(expected, "corpus_chrf", corpus.score(Chrf.create().corpus()));
        assertClose(expected, "sum_sentence_gleu", corpus.sum(Gleu.create()));
        assertClose(expected, "corpus_gleu", corpus.score(Gleu.create().corpus()));
        assertClose(expected, terSum, corpus.first(terPairs).sum(Ter.create()));
    }

    private static void assertClose(JsonNode expected, String key, double actual) {
        assertThat(expected.has(key)).as(key).isTrue();
        double value = expected.path(key).doubleValue();
        assertThat(actual).as(key).isCloseTo(value, within(1e-9 * value));
    }

    private record Corpus(List<String> outputs, List<List<String>> references) {

        static Corpus read(Path file) throws IOException {
            List<String> outputs = new ArrayList<>();
            List<List<String>> references = new ArrayList<>();
            for (String line : Files.readString(file).split("\n", -1)) {
                int tab = line.indexOf('\t');
                if (tab >= 0) {
                    outputs.add(line.substring(0, tab));
                    references.add(List.of(line.substring(tab + 1)));
                }
            }
            return new Corpus(outputs, references);
        }

        Corpus first(int pairs) {
            return new Corpus(outputs.subList(0, pairs), references.subList(0, pairs));
        }

        double sum(SegmentMetric metric) {
            double sum = 0;
            for (int i = 0; i < outputs.size(); i++) {
                sum += metric.score(outputs.get(i), references.get(i)).value();
            }
            return sum;
        }

        double score(CorpusLevel<?> metric) {
            return metric.score(outputs, references).value();
        }
    }
}
