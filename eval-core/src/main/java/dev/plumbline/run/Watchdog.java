package dev.plumbline.run;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Looks at every worker from time to time: interrupts what takes too long, and gives up what does not come back. */
final class Watchdog implements Runnable {

    private static final long SHORTEST_NANOS = 1_000_000L;
    private static final long LONGEST_NANOS = 50_000_000L;

    private final Crew crew;
    private final Runnable afterwards;
    private final long pause;

    Watchdog(Crew crew, Duration timeout, Runnable afterwards) {
        this.crew = crew;
        this.afterwards = afterwards;
        this.pause = Math.max(SHORTEST_NANOS, Math.min(LONGEST_NANOS, timeout.toNanos() / 20));
    }

    @Override
    public void run() {
        while (!crew.isOver()) {
            LockSupport.parkNanos(pause);
            long now = System.nanoTime();
            for (Worker worker : crew.working()) {
                inspect(worker, now);
            }
        }
        afterwards.run();
    }

    private void inspect(Worker worker, long now) {
        if (crew.isStopping()) {
            // A worker may have entered its call just after the others were interrupted.
            worker.guard.cancel(now);
        }
        Guard.@Nullable State verdict = worker.guard.inspect(now);
        if (verdict != null) {
            crew.replace(worker, verdict);
        }
    }
}
