package dev.plumbline.metrics.classification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.metric.Range;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccuracyTest {

    private final Accuracy accuracy = Accuracy.create();

    @ParameterizedTest
    @CsvSource({"yes, yes, 1", "' yes\u00a0\n', yes, 1", "Yes, yes, 0", "'', '', 1", "'', yes, 0", "'  ', '', 1"})
    void edge_cases(String output, String reference, double score) {
        assertThat(accuracy.score(output, reference).value()).isEqualTo(score);
    }

    @Test
    void any_reference_may_be_the_right_one() {
        assertThat(accuracy.score("b", List.of("a", "b")).value()).isEqualTo(1);
        assertThat(accuracy.score("b", List.of()).isDefined()).isFalse();
        assertThat(accuracy.name()).isEqualTo("accuracy");
        assertThat(accuracy.range()).isEqualTo(Range.UNIT);
    }
}
