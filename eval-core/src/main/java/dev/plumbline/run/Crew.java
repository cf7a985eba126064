package dev.plumbline.run;

import dev.plumbline.outcome.Outcome;
import dev.plumbline.outcome.WorkUnit;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
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
    private volatile long endNanos;
    private volatile @Nullable Thread watchdog;

    Crew(Job job, UnitFeed feed, Recorder recorder, ThreadSource threads) {
        this.job = job;
        this.feed = feed;
        this.recorder = recorder;
        this.threads = threads;
    }

    Recorder recorder() {
        return recorder;
    }

    /**
     * Starts the work.
     *
     * @param afterwards what is to be done when the run is over, in case nobody waits for it
     */
    void start(Runnable afterwards) {
        watchdog = threads.startDaemon("watchdog", new Watchdog(this, job.timeout, afterwards));
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

    /** Hands out nothing more and interrupts what is at work; a run that is over stays as it is. */
    void cancel() {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            stopping = true;
            feed.end();
            long now = System.nanoTime();
            working.forEach(worker -> worker.guard.cancel(now));
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
        Progress rest = null;
        try {
            rest = afterLoss(progress, verdict);
        } catch (Throwable e) { // the store did not take the outcome
            fail(e);
        }
        if (rest == null) {
            vacate();
        }
        // With a unit to go on with, the heir takes the lost worker's place; without, it counts itself in. It gets a
        // thread of the run's own, because all threads of the host's may be lost the same way.
        Worker heir = new Worker(this, job, rest);
        execute(heir, () -> threads.startDaemon("heir", heir));
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

    /** When the run was over, by {@link System#nanoTime()}. */
    long endNanos() {
        return endNanos;
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
        Worker worker = new Worker(this, job, null);
        return execute(worker, () -> threads.execute(worker));
    }

    /** Queues a worker; gives false if it gets no thread. */
    private boolean execute(Worker worker, Runnable start) {
        lock.lock();
        try {
            queued++;
        } finally {
            lock.unlock();
        }
        try {
            start.run();
            return true;
        } catch (Throwable e) { // an executor refuses in its own way, and a platform may be out of threads
            refused(worker, e);
            return false;
        }
    }

    /** An executor that takes some of the workers makes the run slower; one that takes none ends it. */
    private void refused(Worker worker, Throwable e) {
        boolean heir = worker.current() != null;
        lock.lock();
        try {
            queued--;
            atWork -= heir ? 1 : 0;
            if (heir || (!closed && !stopping && atWork == 0 && queued == 0)) {
                fail(new IllegalStateException("the executor took no more work: " + e.getMessage(), e));
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
            endNanos = System.nanoTime();
            over.signalAll();
            LockSupport.unpark(watchdog);
        }
    }
}
