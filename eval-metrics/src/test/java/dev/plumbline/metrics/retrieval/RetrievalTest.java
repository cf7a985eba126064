package dev.plumbline.metrics.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.dataset.Example;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.variant.Output;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RetrievalTest {

    private final Sample sample = new Sample(
            Example.builder("q1").context("tides").context("moon").build(),
            Output.of("answer").withContext(List.of("wind", "moon", "sand", "tides")));

    @Test
    void passages_of_the_output_are_judged_by_those_of_the_example() {
        assertThat(Retrieval.precisionAt(2).score(sample).value()).isEqualTo(0.5);
        assertThat(Retrieval.recallAt(2).score(sample).value()).isEqualTo(0.5);
        assertThat(Retrieval.hitRateAt(1).score(sample).value()).isZero();
        assertThat(Retrieval.reciprocalRank().score(sample).value()).isEqualTo(0.5);
        assertThat(Retrieval.averagePrecision().score(sample).value()).isEqualTo(0.5);
        assertThat(Retrieval.averagePrecisionAt(3).score(sample).value()).isEqualTo(0.25);
        assertThat(Retrieval.ndcgAt(4).score(sample).value())
                .isCloseTo(Retrieval.ndcgAt(4, Gain.EXPONENTIAL).score(sample).value(), within(1e-15));
    }

    @Test
    void names_say_the_cutoff() {
        assertThat(Stream.of(
                                Retrieval.precisionAt(5),
                                Retrieval.recallAt(5),
                                Retrieval.hitRateAt(5),
                                Retrieval.ndcgAt(10),
                                Retrieval.ndcgAt(10, Gain.EXPONENTIAL),
                                Retrieval.reciprocalRank(),
                                Retrieval.averagePrecision(),
                                Retrieval.averagePrecisionAt(10))
                        .map(Retrieval::name))
                .containsExactly(
                        "precision@5", "recall@5", "hit-rate@5", "ndcg@10", "ndcg-exp@10", "mrr", "map", "map@10");
    }

    @Test
    void it_lies_between_0_and_1_and_more_is_better() {
        assertThat(Retrieval.recallAt(5).range()).isEqualTo(Range.UNIT);
        assertThat(Retrieval.recallAt(5).direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    }

    @Test
    void without_a_relevant_document_the_score_is_undefined() {
        Sample unlabelled =
                new Sample(Example.builder("q2").build(), Output.of("").withContext(List.of("wind")));

        assertThat(Retrieval.recallAt(5).score(unlabelled).reason()).isEqualTo("no document is relevant");
        assertThat(Retrieval.recallAt(5)
                        .score(Ranking.of(List.of("a"), Set.of()))
                        .isDefined())
                .isFalse();
    }

    @Test
    void nothing_retrieved_scores_0() {
        assertThat(Retrieval.ndcgAt(5).score(Ranking.of(List.of(), Set.of("a"))).value())
                .isZero();
    }

    @Test
    void lists_and_judgements_come_from_functions() {
        Retrieval metric = Retrieval.ndcgAt(2)
                .retrieved(given -> given.output().context().stream()
                        .map(passage -> passage.substring(0, 1))
                        .toList())
                .graded(given -> Map.of("m", 2.0, "w", 1.0));

        assertThat(metric.score(sample).value())
                .isEqualTo(Ranking.of(List.of("w", "m"), Map.of("m", 2.0, "w", 1.0))
                        .ndcg(2, Gain.LINEAR));
        assertThat(Retrieval.precisionAt(1)
                        .relevant(given -> Set.of("wind"))
                        .score(sample)
                        .value())
                .isEqualTo(1);
    }

    @Test
    void a_cutoff_below_1_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Retrieval.ndcgAt(0))
                .withMessage("k must be at least 1, was 0");
    }
}
