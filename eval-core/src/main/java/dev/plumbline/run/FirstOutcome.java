package dev.plumbline.run;

import dev.plumbline.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/** Of the outcomes offered, the one that stands first in the run's order, whichever came first. */
final class FirstOutcome {

    private volatile long position = Long.MAX_VALUE;
    private @Nullable Outcome outcome;

    void offer(long candidatePosition, Outcome candidate) {
        if (candidatePosition < position) {
            replace(candidatePosition, candidate);
        }
    }

    private synchronized void replace(long candidatePosition, Outcome candidate) {
        if (candidatePosition < position) {
            position = candidatePosition;
            outcome = candidate;
        }
    }

    synchronized @Nullable Outcome get() {
        return outcome;
    }
}
