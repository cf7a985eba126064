package dev.plumbline.metrics.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import dev.plumbline.metrics.RandomTexts;
import dev.plumbline.metrics.json.JsonFieldMatch;
import dev.plumbline.metrics.json.JsonValidity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any texts whatever. */
class MatchLawsTest {

    private static final int TEXTS = 2_000;

    /** Times the five seeds: 200,000 pairs a metric. */
    private static final int PAIRS = 40_000;

    private static final List<Metric> METRICS = List.of(
            ExactMatch.create(),
            ExactMatch.raw(),
            ExactMatch.squad(),
            Contains.create(),
            Contains.create().ignoringCase(),
            NumericMatch.create().tolerance(0.5),
            RegexMatch.of("(?s)^.*\\S.*$"),
            Length.characters(),
            Length.words(),
            JsonValidity.create(),
            JsonFieldMatch.of("/a"),
            JsonFieldMatch.of(""),
            AnswerExtraction.of("A:\\s*(.+?)\\s*$").before(ExactMatch.squad()));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void every_text_gets_a_score_within_the_range(long seed) throws Exception {
        RandomTexts texts = new RandomTexts(seed);
        for (int i = 0; i < PAIRS; i++) {
            Sample sample = Sample.of(texts.next(), List.of(texts.next(), texts.next()));
            for (Metric metric : METRICS) {
                Score score = metric.score(sample);
                // Plain checks: an assertion for each of so many pairs would take most of the time.
                if (score.isDefined() && !metric.range().contains(score.value())) {
                    assertThat(metric.range()).as(metric.name()).isEqualTo(score);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_text_matches_itself_and_matching_is_mutual(long seed) {
        RandomTexts texts = new RandomTexts(seed);
        for (int i = 0; i < TEXTS; i++) {
            String one = texts.next();
            String other = texts.next();
            for (ExactMatch metric : List.of(ExactMatch.create(), ExactMatch.raw(), ExactMatch.squad())) {
                assertThat(metric.score(one, one)).isEqualTo(Score.of(1));
                assertThat(metric.score(one, other)).isEqualTo(metric.score(other, one));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_matches_strictly_matches_loosely(long seed) {
        RandomTexts texts = new RandomTexts(seed);
        for (int i = 0; i < TEXTS; i++) {
            String output = texts.next();
            String reference = texts.next();
            double raw = ExactMatch.raw().score(output, reference).value();
            assertThat(ExactMatch.create().score(output, reference).value()).isGreaterThanOrEqualTo(raw);
            assertThat(ExactMatch.squad().score(output, reference).value()).isGreaterThanOrEqualTo(raw);
            if (!reference.isEmpty()) {
                assertThat(Contains.create().score(output + reference, reference))
                        .isEqualTo(Score.of(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void normalising_twice_changes_nothing_more_and_leaves_no_ends(long seed) {
        RandomTexts texts = new RandomTexts(seed);
        for (int i = 0; i < TEXTS; i++) {
            String normalized = SquadNormalization.normalize(texts.next());
            assertThat(normalized).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ");
            assertThat(SquadNormalization.normalize("the " + normalized))
                    .isEqualTo(SquadNormalization.normalize(normalized));
        }
    }
}
