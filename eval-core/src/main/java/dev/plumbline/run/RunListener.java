package dev.plumbline.run;

import dev.plumbline.outcome.Outcome;
import dev.plumbline.store.RunPlan;

/**
 * Hears how a run goes, for progress bars and logs. Users implement this interface; outcomes are told from many threads
 * at once, in order of completion. What a listener throws is a warning of the run and does not stop it.
 */
public interface RunListener {

    /**
     * The run begins.
     *
     * @param plan what it is going to do
     */
    default void started(RunPlan plan) {}

    /**
     * A unit has its outcome, which the store has taken.
     *
     * @param outcome what became of the unit
     */
    default void recorded(Outcome outcome) {}

    /**
     * The run is over.
     *
     * @param run the finished run
     */
    default void finished(EvaluationRun run) {}
}
