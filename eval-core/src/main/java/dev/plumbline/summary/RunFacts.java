package dev.plumbline.summary;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a run went.
 *
 * @param status how it ended
 * @param startedAt when it began, by the run's clock
 * @param elapsed how long it took
 * @param warnings what a reader must know beside the figures, possibly nothing
 */
public record RunFacts(RunStatus status, Instant startedAt, Duration elapsed, List<String> warnings) {

    /** Checks and copies. */
    public RunFacts {
        requireNonNull(status, "status");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(elapsed, "elapsed");
        warnings = List.copyOf(warnings);
    }
}
