package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.dataset.DatasetSummary;
import dev.plumbline.dataset.Example;
import dev.plumbline.error.StoreException;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.outcome.WorkUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoStoreTest {

    private static final RunPlan PLAN =
            new RunPlan("run", new DatasetSummary("data", 5, "0".repeat(64)), List.of("a", "b"), List.of(), 3);

    @Test
    void takes_outcomes_and_says_that_it_kept_none() {
        RunLog log = EvaluationStore.none().open(PLAN);
        log.record(new Outcome.Cancelled(new WorkUnit(0, Example.of("1", "in"), "a", 1)));

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(log::outcomes)
                .withMessage("the outcomes of this run were not kept: it ran with EvaluationStore.none()");
    }

    @Test
    void plan_counts_its_units() {
        assertThat(PLAN.units()).isEqualTo(30);
    }
}
