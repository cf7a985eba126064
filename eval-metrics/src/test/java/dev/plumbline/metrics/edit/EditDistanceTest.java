package dev.plumbline.metrics.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.TextMetric;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditDistanceTest {

    static Stream<TextMetric> distances() {
        return Stream.of(
                Levenshtein.create(),
                OptimalStringAlignment.create(),
                DamerauLevenshtein.create(),
                Indel.create(),
                Levenshtein.weighted(new EditCosts(1, 1, 2)));
    }

    static Stream<TextMetric> similarities() {
        return Stream.of(
                Levenshtein.create().normalized(),
                OptimalStringAlignment.create().normalized(),
                DamerauLevenshtein.create().normalized(),
                Indel.create().normalized(),
                JaroWinkler.create(),
                JaroWinkler.jaro());
    }

    @ParameterizedTest
    @MethodSource("distances")
    void a_distance_keeps_its_edge_table(TextMetric metric) {
        assertThat(metric.score("", "").value()).isZero();
        assertThat(metric.score("", "plum").value()).isEqualTo(4);
        assertThat(metric.score("plum", "").value()).isEqualTo(4);
        assertThat(metric.score("plum", "plum").value()).isZero();
        assertThat(metric.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(metric.range()).isEqualTo(Range.NON_NEGATIVE);
    }

    @ParameterizedTest
    @MethodSource("similarities")
    void a_similarity_keeps_its_edge_table(TextMetric metric) {
        assertThat(metric.score("", "").value()).isEqualTo(1);
        assertThat(metric.score("", "plum").value()).isZero();
        assertThat(metric.score("plum", "").value()).isZero();
        assertThat(metric.score("plum", "plum").value()).isEqualTo(1);
        assertThat(metric.score("plum", "xxxx").value()).isZero();
        assertThat(metric.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(metric.range()).isEqualTo(Range.UNIT);
    }

    @ParameterizedTest
    @MethodSource({"distances", "similarities"})
    void without_a_reference_there_is_no_score_and_of_several_the_nearest_counts(TextMetric metric) {
        assertThat(metric.score("plum", List.of()).isDefined()).isFalse();
        assertThat(metric.score("plum", List.of("xxxxx", "plumb", "prune"))).isEqualTo(metric.score("plum", "plumb"));
    }

    @ParameterizedTest
    @CsvSource({
        "kitten, sitting, 3, 3, 3, 5",
        "saturday, sunday, 3, 3, 3, 4",
        "ca, abc, 3, 3, 2, 3",
        "recieve, receive, 2, 1, 1, 2",
        "intention, execution, 5, 5, 5, 8"
    })
    void known_pairs_have_their_known_distances(
            String output, String reference, int levenshtein, int osa, int damerau, int indel) {
        assertThat(Levenshtein.create().distance(output, reference)).isEqualTo(levenshtein);
        assertThat(OptimalStringAlignment.create().distance(output, reference)).isEqualTo(osa);
        assertThat(DamerauLevenshtein.create().distance(output, reference)).isEqualTo(damerau);
        assertThat(Indel.create().distance(output, reference)).isEqualTo(indel);
    }

    @ParameterizedTest
    @CsvSource({"MARHTA, MARTHA, 0.944, 0.961", "DWAYNE, DUANE, 0.822, 0.840", "DIXON, DICKSONX, 0.767, 0.813"})
    void names_have_the_similarity_that_winkler_published(
            String output, String reference, double jaro, double winkler) {
        assertThat(JaroWinkler.jaro().similarity(output, reference)).isCloseTo(jaro, within(5e-4));
        assertThat(JaroWinkler.create().similarity(output, reference)).isCloseTo(winkler, within(5e-4));
    }

    @Test
    void the_beginning_helps_only_above_the_threshold() {
        assertThat(JaroWinkler.create().similarity("abcdef", "abxyzw"))
                .isEqualTo(JaroWinkler.jaro().similarity("abcdef", "abxyzw"))
                .isLessThan(0.7);
    }

    @Test
    void characters_are_code_points() {
        assertThat(Levenshtein.create().distance("🚲", "🚗")).isEqualTo(1);
        assertThat(Levenshtein.create().distance("a\uD83D", "a")).isEqualTo(1);
        assertThat(Levenshtein.create().distance("e\u0301", "é")).isEqualTo(2);
    }

    @Test
    void costs_count_by_kind_of_edit() {
        Levenshtein weighted = Levenshtein.weighted(new EditCosts(2, 3, 10));

        assertThat(weighted.distance("ab", "abc")).isEqualTo(2);
        assertThat(weighted.distance("abc", "ab")).isEqualTo(3);
        assertThat(weighted.distance("abc", "axc")).isEqualTo(5);
        assertThat(weighted.similarity("b", "x")).isZero();
        assertThat(weighted.name()).isEqualTo("weighted-levenshtein");
        assertThat(Levenshtein.weighted(EditCosts.UNIT).name()).isEqualTo("levenshtein");
    }

    @Test
    void negative_costs_are_refused() {
        assertThatThrownBy(() -> new EditCosts(1, -1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("costs must not be negative, were 1, -1 and 1");
    }

    @Test
    void names_say_what_is_scored() {
        assertThat(OptimalStringAlignment.create().name()).isEqualTo("osa");
        assertThat(DamerauLevenshtein.create().name()).isEqualTo("damerau-levenshtein");
        assertThat(Indel.create().normalized().name()).isEqualTo("indel-similarity");
        assertThat(JaroWinkler.create().name()).isEqualTo("jaro-winkler");
        assertThat(JaroWinkler.jaro().name()).isEqualTo("jaro");
    }
}
