package dev.plumbline.store;

import dev.plumbline.internal.Chunks;
import dev.plumbline.outcome.Outcome;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Outcomes in memory, each at the position of its unit. */
final class InMemoryRunLog implements RunLog {

    private final Chunks<AtomicReferenceArray<@Nullable Outcome>> chunks =
            new Chunks<>(() -> new AtomicReferenceArray<>(Chunks.SIZE));

    @Override
    public void record(Outcome outcome) {
        long position = outcome.unit().position();
        chunks.at(position).setRelease(Chunks.offset(position), outcome);
    }

    @Override
    public Stream<Outcome> outcomes() {
        return LongStream.range(0, chunks.end()).mapToObj(this::at).flatMap(Stream::ofNullable);
    }

    private @Nullable Outcome at(long position) {
        AtomicReferenceArray<@Nullable Outcome> chunk = chunks.find(position);
        return chunk == null ? null : chunk.get(Chunks.offset(position));
    }
}
