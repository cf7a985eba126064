package dev.plumbline.internal;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A growing directory of fixed-size chunks that many threads fill at once, each at positions of its own. What a thread
 * writes into a chunk is plain; whoever reads it must be ordered after the writer by other means.
 *
 * @param <C> a chunk, which holds {@link #SIZE} positions
 */
public final class Chunks<C> {

    /** Positions in a chunk. */
    public static final int SIZE = 4096;

    private final Supplier<C> factory;
    private final ReentrantLock growing = new ReentrantLock();
    private volatile AtomicReferenceArray<@Nullable C> directory = new AtomicReferenceArray<>(16);

    /**
     * Starts without any chunk.
     *
     * @param factory makes an empty chunk
     */
    public Chunks(Supplier<C> factory) {
        this.factory = factory;
    }

    /**
     * Where a position stands within its chunk.
     *
     * @param position at least 0
     * @return the index in the chunk
     */
    public static int offset(long position) {
        return (int) (position & (SIZE - 1));
    }

    /**
     * The chunk of a position, made if need be.
     *
     * @param position at least 0
     * @return the chunk
     */
    public C at(long position) {
        C chunk = find(position);
        return chunk == null ? make(index(position)) : chunk;
    }

    /**
     * The chunk of a position.
     *
     * @param position at least 0
     * @return the chunk, or null if nothing was ever put near that position
     */
    public @Nullable C find(long position) {
        int index = index(position);
        AtomicReferenceArray<@Nullable C> current = directory;
        return index < current.length() ? current.get(index) : null;
    }

    /**
     * The position behind the last chunk there is room for.
     *
     * @return a multiple of {@link #SIZE}; no chunk holds a position from here on
     */
    public long end() {
        return (long) directory.length() * SIZE;
    }

    private C make(int index) {
        growing.lock();
        try {
            AtomicReferenceArray<@Nullable C> current = roomFor(index);
            C chunk = current.get(index);
            if (chunk == null) {
                chunk = factory.get();
                current.set(index, chunk);
            }
            return chunk;
        } finally {
            growing.unlock();
        }
    }

    private AtomicReferenceArray<@Nullable C> roomFor(int index) {
        AtomicReferenceArray<@Nullable C> current = directory;
        if (index < current.length()) {
            return current;
        }
        AtomicReferenceArray<@Nullable C> larger =
                new AtomicReferenceArray<>(Math.max(index + 1, current.length() * 2));
        for (int i = 0; i < current.length(); i++) {
            larger.set(i, current.get(i));
        }
        directory = larger;
        return larger;
    }

    private static int index(long position) {
        return Math.toIntExact(position / SIZE);
    }
}
