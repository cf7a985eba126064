package dev.plumbline.run;

import java.util.concurrent.atomic.AtomicReferenceFieldUpdater;
import org.jspecify.annotations.Nullable;

/**
 * Watches one worker's calls of foreign code, one at a time. An interrupt is sent only while such a call is under way,
 * so that it cannot hit anything but the call that it is meant for.
 *
 * <p>The worker pays one write and one compare-and-set for a call that comes back in time. Whoever interrupts claims the
 * call first; a worker that finds its call claimed waits on the monitor until the interrupt has been sent, and takes it
 * away again.
 */
final class Guard {

    /** How a call goes, or went. */
    enum State {
        /** No call is under way; as a verdict: the call came back by itself. */
        IDLE,
        /** A call is under way. */
        CALLING,
        /** Somebody looks at the call and may interrupt it. */
        CLAIMED,
        /** The call was interrupted because it took too long. */
        EXPIRED,
        /** The call was interrupted because the run was cancelled. */
        CANCELLED,
        /** The call did not come back after its interruption, and the worker was given up. */
        ABANDONED
    }

    /** How long a call may take to come back after its interruption. */
    private static final long GRACE_NANOS = 1_000_000_000L;

    private static final AtomicReferenceFieldUpdater<Guard, State> STATE =
            AtomicReferenceFieldUpdater.newUpdater(Guard.class, State.class, "state");

    private volatile State state = State.IDLE;
    private volatile @Nullable Thread thread;
    private long deadline;

    /** The worker begins to work on the current thread. */
    void bind() {
        thread = Thread.currentThread();
    }

    /** The worker calls foreign code, which has until the deadline. */
    void enter(long deadlineNanos) {
        deadline = deadlineNanos;
        STATE.lazySet(this, State.CALLING);
    }

    /**
     * The call came back. Takes away the interrupt that this guard sent, if it sent one.
     *
     * @return IDLE if the call came back by itself, EXPIRED or CANCELLED if it was interrupted, or ABANDONED if it came
     *     back after its worker was given up, so that whatever it gave must be thrown away
     */
    State leave() {
        return STATE.compareAndSet(this, State.CALLING, State.IDLE) ? State.IDLE : leaveClaimed();
    }

    private synchronized State leaveClaimed() {
        State verdict = state;
        if (verdict == State.CALLING) { // somebody looked and let it go on
            verdict = State.IDLE;
        } else {
            Thread.interrupted();
        }
        if (verdict != State.ABANDONED) {
            state = State.IDLE;
        }
        return verdict;
    }

    boolean isAbandoned() {
        return state == State.ABANDONED;
    }

    /** Interrupts the call, if one is under way, because the run was cancelled. */
    synchronized void cancel(long now) {
        if (STATE.compareAndSet(this, State.CALLING, State.CLAIMED)) {
            interrupt(State.CANCELLED, now);
        }
    }

    /**
     * Interrupts the call at its deadline, and gives the worker up after a second of grace.
     *
     * @return why the call had been interrupted, if the worker was given up just now; else null
     */
    synchronized @Nullable State inspect(long now) {
        if (STATE.compareAndSet(this, State.CALLING, State.CLAIMED)) {
            if (now - deadline >= 0) {
                interrupt(State.EXPIRED, now);
            } else {
                state = State.CALLING;
            }
            return null;
        }
        State verdict = state;
        boolean interrupted = verdict == State.EXPIRED || verdict == State.CANCELLED;
        if (!interrupted || now - deadline < 0) {
            return null;
        }
        state = State.ABANDONED;
        return verdict;
    }

    private void interrupt(State why, long now) {
        Thread target = thread;
        if (target != null) {
            target.interrupt();
        }
        deadline = now + GRACE_NANOS;
        state = why;
    }
}
