package dev.plumbline.run;

import org.jspecify.annotations.Nullable;

/**
 * Watches one worker's calls of foreign code, one at a time. An interrupt is only ever sent between {@link #enter} and
 * {@link #leave}, under one lock with both, so that it cannot hit anything but the call that it is meant for.
 */
final class Guard {

    /** How a call went. */
    enum Verdict {
        /** It came back by itself. */
        ON_TIME,
        /** It was interrupted because it took too long. */
        EXPIRED,
        /** It was interrupted because the run was cancelled. */
        CANCELLED
    }

    /** What a worker does when it is interrupted and still does not come back. */
    private static final long GRACE_NANOS = 1_000_000_000L;

    private @Nullable Thread thread;
    private long deadline;
    private Verdict verdict = Verdict.ON_TIME;
    private boolean abandoned;

    /** The worker calls foreign code, which has until the deadline. */
    synchronized void enter(long deadlineNanos) {
        thread = Thread.currentThread();
        deadline = deadlineNanos;
        verdict = Verdict.ON_TIME;
    }

    /** The call came back; takes away the interrupt that this guard sent. */
    synchronized Verdict leave() {
        thread = null;
        if (verdict != Verdict.ON_TIME) {
            Thread.interrupted();
        }
        return verdict;
    }

    /** Whether the worker was given up: whatever its call gave must be thrown away. */
    synchronized boolean isAbandoned() {
        return abandoned;
    }

    /** Interrupts the call because the run was cancelled. */
    synchronized void cancel(long now) {
        if (thread != null && verdict == Verdict.ON_TIME) {
            interrupt(thread, Verdict.CANCELLED, now);
        }
    }

    /**
     * Looks whether the call takes too long: interrupts it at its deadline, and gives the worker up after a second of
     * grace. Gives the verdict if the worker was given up just now, else null.
     */
    synchronized @Nullable Verdict inspect(long now) {
        if (thread == null || abandoned || now - deadline < 0) {
            return null;
        }
        if (verdict == Verdict.ON_TIME) {
            interrupt(thread, Verdict.EXPIRED, now);
            return null;
        }
        abandoned = true;
        return verdict;
    }

    private void interrupt(Thread target, Verdict why, long now) {
        verdict = why;
        deadline = now + GRACE_NANOS;
        target.interrupt();
    }
}
