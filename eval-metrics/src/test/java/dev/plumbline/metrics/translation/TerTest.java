package dev.plumbline.metrics.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''|0",
                "''|some words|100",
                "some words|''|100",
                "a b c|x|300",
                "same words|same words|0",
                "Same Words|same words|0",
                "c d e a b|a b c d e|20",
                "a b x d|a b c d|25",
            })
    void edge_cases(String output, String reference, double expected) {
        assertThat(Ter.create().score(output, reference).value()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void without_a_reference_there_is_no_score() {
        assertThat(Ter.create().score("text", List.of())).isEqualTo(Score.undefined("no reference"));
        assertThat(Ter.create().score(Statistics.none("nothing"))).isEqualTo(Score.undefined("nothing"));
    }

    @Test
    void fewest_edits_stand_over_the_mean_length() {
        assertThat(Ter.create().statistics("a b c", List.of("a b c d e", "a b x")))
                .isEqualTo(Statistics.of(1, 4));
    }

    @Test
    void references_are_tokenized_twice_when_normalized() {
        Ter ter = Ter.builder().normalized().build();

        assertThat(ter.tokenize("The gardener's.")).containsExactly("the", "gardener's", ".");
        assertThat(ter.score("the gardener's.", "the gardener's.").value()).isCloseTo(50, within(1e-9));
    }

    @Test
    void options_change_the_words() {
        assertThat(Ter.create().tokenize("Wait, 5-6!")).containsExactly("wait,", "5-6!");
        assertThat(Ter.builder().caseSensitive().build().tokenize("Wait")).containsExactly("Wait");
        assertThat(Ter.builder().noPunctuation().build().tokenize("Wait, (5.6)! !"))
                .containsExactly("wait", "56");
        assertThat(Ter.builder().normalized().build().tokenize("It's Ann's (5-6) &amp; 1.5\n-x"))
                .containsExactly("it", "'s", "ann", "'s", "(", "5", "-", "6", ")", "&", "1.5x");
        assertThat(Ter.builder().normalized().asianSupport().build().tokenize("中文、かな"))
                .containsExactly("中", "文", "、", "かな");
        assertThat(Ter.builder().noPunctuation().asianSupport().build().tokenize("中文、かな。"))
                .containsExactly("中文かな");
    }

    @Test
    void settings_show_in_the_signature() {
        Ter ter = Ter.builder()
                .normalized()
                .noPunctuation()
                .asianSupport()
                .caseSensitive()
                .build();

        assertThat(ter.signature(List.of(List.of("a", "b"))))
                .isEqualTo("nrefs:2|case:mixed|tok:tercom|norm:yes|punct:no|asian:yes|version:2.6.0");
        assertThat(Ter.create().signature(List.of(List.of("a"))))
                .isEqualTo("nrefs:1|case:lc|tok:tercom|norm:no|punct:yes|asian:no|version:2.6.0");
        assertThat(ter.name()).isEqualTo("ter");
        assertThat(ter.range()).isEqualTo(Range.NON_NEGATIVE);
        assertThat(ter.corpus().direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void distance_of_a_variant_equals_that_of_the_whole_matrix(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 100; round++) {
            int[] reference = random.ints(1 + random.nextInt(90), 0, 12).toArray();
            int[] base = random.ints(1 + random.nextInt(90), 0, 12).toArray();
            int first = random.nextInt(base.length);
            int end = first + random.nextInt(base.length - first) + 1;
            int[] variant = base.clone();
            for (int i = first; i < end; i++) {
                variant[i] = random.nextInt(12);
            }
            BeamEditDistance distances = new BeamEditDistance(reference, base.length);
            distances.rebase(base, 0);

            assertThat(distances.distance()).isEqualTo(wholeMatrix(base, reference));
            assertThat(distances.distance(variant, first, end)).isEqualTo(wholeMatrix(variant, reference));
            distances.rebase(variant, first);
            assertThat(distances.distance()).isEqualTo(wholeMatrix(variant, reference));
        }
    }

    /** The slow and obvious form: every cell of the band, without reuse. */
    private static int wholeMatrix(int[] words, int[] reference) {
        int[][] cost = new int[words.length + 1][reference.length + 1];
        double ratio = (double) reference.length / words.length;
        double beam = 25 < ratio / 2 ? Math.ceil(ratio / 2 + 25) : 25;
        for (int i = 0; i <= words.length; i++) {
            double diagonal = Math.floor(i * ratio);
            for (int j = 0; j <= reference.length; j++) {
                boolean inside = i == 0 || (j >= diagonal - beam && (j < diagonal + beam || i == words.length));
                cost[i][j] = inside ? cheapest(cost, i, j, words, reference) : 1_000_000;
            }
        }
        return cost[words.length][reference.length];
    }

    private static int cheapest(int[][] cost, int i, int j, int[] words, int[] reference) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int differs = words[i - 1] == reference[j - 1] ? 0 : 1;
        return Math.min(cost[i - 1][j - 1] + differs, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    }
}
