package dev.plumbline.run;

import dev.plumbline.dataset.Example;
import dev.plumbline.outcome.WorkUnit;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Hands out units of work, one at a time, to any number of threads. Examples are read in blocks, so that most units cost
 * one atomic increment and no more than a block is ever read ahead.
 */
final class UnitFeed {

    private static final int BLOCK = 256;

    private final Iterator<Example> examples;
    private final List<String> variants;
    private final int repetitions;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Block block = new Block(0, 0, new Example[0]);
    private volatile boolean ended;

    UnitFeed(Iterator<Example> examples, List<String> variants, int repetitions) {
        this.examples = examples;
        this.variants = variants;
        this.repetitions = repetitions;
    }

    /** The next unit, or null when there is no more. */
    @Nullable
    WorkUnit next() {
        while (true) {
            Block current = block;
            int index = current.cursor.getAndIncrement();
            if (index < current.units) {
                return unit(current, index);
            }
            if (!readAfter(current)) {
                return null;
            }
        }
    }

    /** No unit is handed out from now on. */
    void end() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    /** Examples read so far. */
    long examplesRead() {
        Block current = block;
        return current.firstExample + current.examples.length;
    }

    private WorkUnit unit(Block from, int index) {
        int perExample = variants.size() * repetitions;
        int within = index % perExample;
        return new WorkUnit(
                from.firstExample * perExample + index,
                from.examples[index / perExample],
                variants.get(within / repetitions),
                within % repetitions + 1);
    }

    private boolean readAfter(Block exhausted) {
        reading.lock();
        try {
            if (ended) {
                return false;
            }
            if (block == exhausted) {
                block = read(exhausted.firstExample + exhausted.examples.length);
                if (block.units == 0) { // never taken back: end() may have been called meanwhile
                    ended = true;
                }
            }
            return !ended;
        } finally {
            reading.unlock();
        }
    }

    private Block read(long first) {
        Example[] next = new Example[BLOCK];
        int count = 0;
        while (count < BLOCK && examples.hasNext()) {
            next[count++] = examples.next();
        }
        return new Block(first, count * variants.size() * repetitions, Arrays.copyOf(next, count));
    }

    private static final class Block {

        final long firstExample;
        final int units;
        final Example[] examples;
        final AtomicInteger cursor = new AtomicInteger();

        Block(long firstExample, int units, Example[] examples) {
            this.firstExample = firstExample;
            this.units = units;
            this.examples = examples;
        }
    }
}
