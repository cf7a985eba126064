package dev.plumbline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {

    private final Chunks<long[]> chunks = new Chunks<>(() -> new long[Chunks.SIZE]);

    @Test
    void nothing_is_found_before_it_is_made() {
        assertThat(chunks.find(0)).isNull();
        assertThat(chunks.find(1_000_000_000L)).isNull();
        assertThat(chunks.at(0)).isSameAs(chunks.find(Chunks.SIZE - 1)).isNotNull();
        assertThat(chunks.find(Chunks.SIZE)).isNull();
    }

    @Test
    void positions_of_one_chunk_share_it() {
        assertThat(chunks.at(0)).isSameAs(chunks.at(Chunks.SIZE - 1)).isNotSameAs(chunks.at(Chunks.SIZE));
        assertThat(Chunks.offset(0)).isZero();
        assertThat(Chunks.offset(Chunks.SIZE - 1)).isEqualTo(Chunks.SIZE - 1);
        assertThat(Chunks.offset(Chunks.SIZE)).isZero();
        assertThat(Chunks.offset(3_000_000_000L)).isEqualTo((int) (3_000_000_000L % Chunks.SIZE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void growing_keeps_what_is_there(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Long> positions = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            long position = random.nextLong(1L << random.nextInt(1, 30));
            positions.add(position);
            chunks.at(position)[Chunks.offset(position)] = position + 1;
        }

        assertThat(positions).allSatisfy(position -> {
            assertThat(chunks.at(position)[Chunks.offset(position)]).isEqualTo(position + 1);
            assertThat(position).isLessThan(chunks.end());
        });
    }

    @Test
    void threads_that_fill_it_at_once_lose_nothing() throws Exception {
        int threads = 8;
        int positions = 50 * Chunks.SIZE;
        List<Callable<Boolean>> tasks = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int first = thread;
            tasks.add(() -> {
                for (int i = first; i < positions; i += threads) {
                    chunks.at(i)[Chunks.offset(i)] = i + 1L;
                }
                return true;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<Boolean> done : pool.invokeAll(tasks)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }

        long lost = 0;
        for (int i = 0; i < positions; i++) {
            lost += chunks.at(i)[Chunks.offset(i)] == i + 1L ? 0 : 1;
        }
        assertThat(lost).isZero();
    }
}
