package dev.plumbline.store;

/** Where runs live. Users may implement this interface; it is called from many threads at once. */
@FunctionalInterface
public interface EvaluationStore {

    /**
     * Makes room for a run.
     *
     * @param plan what the run is going to do
     * @return where its outcomes go
     * @throws dev.plumbline.error.StoreException if the store cannot take it
     */
    RunLog open(RunPlan plan);

    /**
     * Keeps every outcome in memory, for as long as its run is referenced: about 100 bytes a unit besides its output.
     *
     * @return the store
     */
    static EvaluationStore inMemory() {
        return plan -> new InMemoryRunLog();
    }

    /**
     * Keeps no outcome: a run of any length then needs memory for its scores alone, about 20 bytes a unit and metric.
     *
     * @return the store
     */
    static EvaluationStore none() {
        return plan -> NoRunLog.INSTANCE;
    }
}
