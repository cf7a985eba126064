package dev.plumbline.run;

import dev.plumbline.outcome.Outcome;
import dev.plumbline.outcome.WorkUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The workers of one run. The first is started by the caller, the others one after the other by a thread of their own,
 * for as long as there is work to hand out: starting threads from many threads at once is slower. The run is over when
 * nothing is left to hand out and no worker is at work.
 */
final class Crew {

    private final Job job;
    private final UnitFeed feed;
    private final Recorder recorder;
    private final ThreadSource threads;
    private final Set<Worker> working = ConcurrentHashMap.newKeySet();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition over = lock.newCondition();
    private int atWork;
    private int queued;
    private int started;
    private boolean closed;
    private volatile boolean stopping;
    private @Nullable Throwable failure;

    Crew(Job job, UnitFeed feed, Recorder recorder, ThreadSource threads) {
        this.job = job;
        this.feed = feed;
        this.recorder = recorder;
        this.threads = threads;
    }

    Recorder recorder() {
        return recorder;
    }

    void start() {
        threads.startDaemon("watchdog", new Watchdog(this, job.timeout));
        startWorker();
        if (job.concurrency > 1) {
            threads.startDaemon("starter", this::startRest);
        }
    }

    private void startRest() {
        while (!feed.hasEnded() && startWorker()) {
            // each turn starts one
        }
    }

    /** The next unit, or null if the worker should leave. */
    @Nullable
    WorkUnit next() {
        return stopping ? null : feed.next();
    }

    boolean isStopping() {
        return stopping;
    }

    Set<Worker> working() {
        return working;
    }

    /** Hands out nothing more and interrupts what is at work. */
    void cancel() {
        stopping = true;
        feed.end();
        long now = System.nanoTime();
        working.forEach(worker -> worker.guard.cancel(now));
        lock.lock();
        try {
            closeIfOver();
        } finally {
            lock.unlock();
        }
    }

    /** Stops the run because of something that no run can go on after. */
    void fail(Throwable cause) {
        lock.lock();
        try {
            if (failure == null) {
                failure = cause;
            } else if (failure != cause) {
                failure.addSuppressed(cause);
            }
        } finally {
            lock.unlock();
        }
        cancel();
    }

    @Nullable
    Throwable failure() {
        lock.lock();
        try {
            return failure;
        } finally {
            lock.unlock();
        }
    }

    /** An interrupt that no guard sent, on a thread of the host's, says that the host wants its thread back. */
    void noticeInterrupt(@Nullable Throwable failureOfCall) {
        boolean interrupted = failureOfCall instanceof InterruptedException
                || Thread.currentThread().isInterrupted();
        if (interrupted && threads.areTheHosts()) {
            recorder.warn("a thread of the host's executor was interrupted, which cancelled the run");
            cancel();
        } else if (interrupted) {
            Thread.interrupted();
        }
    }

    /** A worker begins; false if it came too late. */
    boolean enter(Worker worker) {
        lock.lock();
        try {
            queued--;
            if (closed) {
                return false;
            }
            if (worker.current() == null) {
                atWork++;
            }
            working.add(worker);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** A worker ends by itself. */
    void leave(Worker worker) {
        working.remove(worker);
        vacate();
    }

    /** A worker did not come back from the call it was interrupted in: another one goes on with its unit. */
    void replace(Worker lost, Guard.State verdict) {
        working.remove(lost);
        recorder.countLostThread();
        Progress progress = lost.current();
        if (progress == null) {
            throw new IllegalStateException("a worker was given up without a unit at hand");
        }
        Progress rest = afterLoss(progress, verdict);
        if (rest == null) {
            vacate();
        }
        // With a unit to go on with, the heir takes the lost worker's place; without, it counts itself in.
        execute(new Worker(this, job, rest));
    }

    /** One worker fewer is at work. */
    private void vacate() {
        lock.lock();
        try {
            atWork--;
            closeIfOver();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the run is over. */
    void await() throws InterruptedException {
        lock.lock();
        try {
            while (!closed) {
                over.await();
            }
        } finally {
            lock.unlock();
        }
    }

    boolean isOver() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Records or notes what the lost call was for; gives the unit if there is more to do for it. */
    private @Nullable Progress afterLoss(Progress progress, Guard.State verdict) {
        if (progress.output() == null) {
            Outcome outcome = Worker.withoutOutput(progress.unit, verdict, job.timeout);
            recorder.record(outcome, progress.statistics());
            return null;
        }
        progress.score(Worker.interrupted(verdict, job.timeout));
        return progress;
    }

    private boolean startWorker() {
        lock.lock();
        try {
            if (closed || stopping || started >= job.concurrency) {
                return false;
            }
            started++;
        } finally {
            lock.unlock();
        }
        return execute(new Worker(this, job, null));
    }

    /** Queues a worker; gives false if the executor does not take it. */
    private boolean execute(Worker worker) {
        lock.lock();
        try {
            queued++;
        } finally {
            lock.unlock();
        }
        try {
            threads.execute(worker);
            return true;
        } catch (RejectedExecutionException e) {
            refused(worker, e);
            return false;
        }
    }

    /** An executor that takes some of the workers makes the run slower; one that takes none ends it. */
    private void refused(Worker worker, RejectedExecutionException e) {
        boolean heir = worker.current() != null;
        lock.lock();
        try {
            queued--;
            atWork -= heir ? 1 : 0;
            if (heir || (!closed && !stopping && atWork == 0 && queued == 0)) {
                fail(e);
            } else {
                recorder.warn("the executor took fewer workers than the concurrency asks for");
                closeIfOver();
            }
        } finally {
            lock.unlock();
        }
    }

    private void closeIfOver() {
        if (atWork == 0 && feed.hasEnded() && !closed) {
            closed = true;
            over.signalAll();
        }
    }
}
