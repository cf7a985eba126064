package dev.plumbline.run;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Where workers get their threads: the host's executor; else virtual threads where there are any; else daemon threads. */
final class ThreadSource {

    private static final String PREFIX = "plumbline-";

    private final Executor executor;
    private final boolean hosts;

    private ThreadSource(Executor executor, boolean hosts) {
        this.executor = executor;
        this.hosts = hosts;
    }

    static ThreadSource of(@Nullable Executor host) {
        if (host != null) {
            return new ThreadSource(host, true);
        }
        ThreadFactory virtual = virtualThreads();
        ThreadFactory factory = virtual == null ? platformThreads() : virtual;
        return new ThreadSource(task -> factory.newThread(task).start(), false);
    }

    /** Whether an interrupt may come from somebody else. */
    boolean areTheHosts() {
        return hosts;
    }

    void execute(Runnable task) {
        executor.execute(task);
    }

    /** Starts a thread of the run itself, always a platform thread: foreign code may keep all carriers busy. */
    Thread startDaemon(String name, Runnable task) {
        Thread thread = new Thread(task, PREFIX + name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static ThreadFactory platformThreads() {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, PREFIX + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    /** Virtual threads are found by reflection, because the library is compiled for Java 17. */
    private static @Nullable ThreadFactory virtualThreads() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Class<?> type = Class.forName("java.lang.Thread$Builder$OfVirtual");
            Object named = type.getMethod("name", String.class, long.class).invoke(builder, PREFIX, 1L);
            return (ThreadFactory) Class.forName("java.lang.Thread$Builder")
                    .getMethod("factory")
                    .invoke(named);
        } catch (ReflectiveOperationException | UnsupportedOperationException e) {
            return null;
        }
    }
}
