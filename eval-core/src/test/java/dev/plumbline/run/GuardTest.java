package dev.plumbline.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    private final Guard guard = new Guard();

    @BeforeEach
    void bind() {
        guard.bind();
    }

    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void a_call_in_time_is_left_alone() {
        guard.enter(100);

        assertThat(guard.inspect(99)).isNull();
        assertThat(guard.leave()).isEqualTo(Guard.State.IDLE);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void a_call_beyond_its_deadline_is_interrupted_and_the_flag_is_taken_away_again() {
        guard.enter(100);

        assertThat(guard.inspect(100)).isNull();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(guard.leave()).isEqualTo(Guard.State.EXPIRED);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void a_call_that_does_not_come_back_is_given_up_once_after_a_second() {
        guard.enter(100);
        guard.inspect(100);

        assertThat(guard.inspect(1_000_000_099L)).isNull();
        assertThat(guard.inspect(1_000_000_100L)).isEqualTo(Guard.State.EXPIRED);
        assertThat(guard.inspect(2_000_000_100L)).isNull();
        assertThat(guard.isAbandoned()).isTrue();
        assertThat(guard.leave()).isEqualTo(Guard.State.ABANDONED);
        assertThat(guard.isAbandoned()).isTrue();
    }

    @Test
    void nothing_is_interrupted_between_calls() {
        guard.enter(100);
        guard.leave();
        guard.inspect(1000);
        guard.cancel(1000);

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        guard.enter(2000);
        assertThat(guard.leave()).isEqualTo(Guard.State.IDLE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void an_interrupt_never_outlives_the_call_that_it_was_meant_for(long seed) throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        Thread watchdog = new Thread(() -> {
            while (!done.get()) {
                guard.inspect(System.nanoTime());
            }
        });
        watchdog.start();
        Random random = new Random(seed);
        int leaked = 0;
        int expired = 0;
        for (int i = 0; i < 100_000; i++) {
            guard.enter(System.nanoTime() + random.nextInt(2_000));
            if (i % 1_000 == 0) {
                awaitInterrupt();
            }
            if (guard.leave() == Guard.State.EXPIRED) {
                expired++;
            }
            if (Thread.interrupted()) {
                leaked++;
            }
        }
        done.set(true);
        watchdog.join();

        assertThat(leaked).isZero();
        assertThat(expired).isPositive();
    }

    private static void awaitInterrupt() {
        while (!Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }
}
