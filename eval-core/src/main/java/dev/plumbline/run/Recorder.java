package dev.plumbline.run;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.store.RunLog;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where outcomes go: the store, the run's own statistics, the listener. Keeps the run's warnings. */
final class Recorder {

    private static final Logger LOG = LoggerFactory.getLogger(Evaluation.class);

    private final RunLog log;
    private final ScoreTable table;
    private final RunListener listener;
    private final LongAdder recorded = new LongAdder();
    private final AtomicInteger lostThreads = new AtomicInteger();
    private final Set<String> warnings = new LinkedHashSet<>();

    Recorder(RunLog log, ScoreTable table, RunListener listener) {
        this.log = log;
        this.table = table;
        this.listener = listener;
    }

    /**
     * Records an outcome.
     *
     * @param statistics for each metric what a corpus needs of the unit, or null
     */
    void record(Outcome outcome, @Nullable Statistics[] statistics) {
        log.record(outcome);
        table.record(outcome, statistics);
        recorded.increment();
        tell("recorded", () -> listener.recorded(outcome));
    }

    /** Calls the listener; what it throws is a warning, told once. */
    void tell(String event, Runnable call) {
        try {
            call.run();
        } catch (Throwable e) { // foreign code may throw anything
            Fatal.rethrow(e);
            if (warn("the listener threw " + e.getClass().getName() + " when told '" + event + "'")) {
                LOG.warn("The listener of a run threw an exception", e);
            }
        }
    }

    /** Keeps a warning; false if it is already there. */
    boolean warn(String warning) {
        synchronized (warnings) {
            return warnings.add(warning);
        }
    }

    /** How many outcomes there are. */
    long count() {
        return recorded.sum();
    }

    void countLostThread() {
        lostThreads.incrementAndGet();
    }

    List<String> warnings() {
        List<String> all = new ArrayList<>();
        int lost = lostThreads.get();
        if (lost > 0) {
            all.add(lost + (lost == 1 ? " call" : " calls")
                    + " ignored the interruption at its time limit; the thread was left behind");
        }
        synchronized (warnings) {
            all.addAll(warnings);
        }
        return all;
    }
}
