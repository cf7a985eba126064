package dev.plumbline.store;

import dev.plumbline.outcome.Outcome;
import java.util.stream.Stream;

/** The outcomes of one run. Users may implement this interface; it is called from many threads at once. */
public interface RunLog {

    /**
     * Keeps an outcome. Outcomes come in order of completion, one for each unit. The run waits for this method: no time
     * limit stands around it.
     *
     * @param outcome what became of a unit
     * @throws dev.plumbline.error.StoreException if it cannot be kept; the run then stops
     */
    void record(Outcome outcome);

    /**
     * Gives the outcomes back.
     *
     * @return all that were kept, in order of their unit's position; to be closed after use
     * @throws dev.plumbline.error.StoreException if they cannot be read, or were not kept
     */
    Stream<Outcome> outcomes();
}
