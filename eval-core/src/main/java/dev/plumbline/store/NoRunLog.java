package dev.plumbline.store;

import dev.plumbline.error.StoreException;
import dev.plumbline.outcome.Outcome;
import java.util.stream.Stream;

/** Keeps nothing, and says so when asked. */
enum NoRunLog implements RunLog {
    INSTANCE;

    @Override
    public void record(Outcome outcome) {
        // The run keeps its own statistics; there is nothing else to do.
    }

    @Override
    public Stream<Outcome> outcomes() {
        throw new StoreException("the outcomes of this run were not kept: it ran with EvaluationStore.none()");
    }
}
