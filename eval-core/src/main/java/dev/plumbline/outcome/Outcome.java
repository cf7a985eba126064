package dev.plumbline.outcome;

import static java.util.Objects.requireNonNull;

import dev.plumbline.variant.Output;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What became of one unit of work. */
public sealed interface Outcome {

    /** The kinds of outcome. */
    enum Status {
        /** There is an output, and it was scored. */
        COMPLETED,
        /** The variant threw, or gave no output. */
        FAILED,
        /** The variant took longer than the run allows. */
        TIMED_OUT,
        /** The run was cancelled while the variant was at work. */
        CANCELLED
    }

    /**
     * The variant gave an output, which was scored; each score may still be undefined.
     *
     * @param unit the unit of work
     * @param output what the variant produced
     * @param scores what the metrics say of it
     * @param latency how long the variant took
     */
    record Completed(WorkUnit unit, Output output, Scores scores, Duration latency) implements Outcome {

        /** Checks the parts. */
        public Completed {
            requireNonNull(unit, "unit");
            requireNonNull(output, "output");
            requireNonNull(scores, "scores");
            requireNonNull(latency, "latency");
        }

        @Override
        public Status status() {
            return Status.COMPLETED;
        }

        @Override
        public @Nullable String problem() {
            return null;
        }
    }

    /**
     * The variant threw, or gave no output.
     *
     * @param unit the unit of work
     * @param cause what it threw
     * @param latency how long it took to fail
     */
    record Failed(WorkUnit unit, Throwable cause, Duration latency) implements Outcome {

        /** Checks the parts. */
        public Failed {
            requireNonNull(unit, "unit");
            requireNonNull(cause, "cause");
            requireNonNull(latency, "latency");
        }

        @Override
        public Status status() {
            return Status.FAILED;
        }

        @Override
        public String problem() {
            String message = cause.getMessage();
            String kind = cause.getClass().getSimpleName();
            return message == null ? kind : kind + ": " + message;
        }
    }

    /**
     * The variant took longer than the run allows.
     *
     * @param unit the unit of work
     * @param limit what the run allows
     */
    record TimedOut(WorkUnit unit, Duration limit) implements Outcome {

        /** Checks the parts. */
        public TimedOut {
            requireNonNull(unit, "unit");
            requireNonNull(limit, "limit");
        }

        @Override
        public Status status() {
            return Status.TIMED_OUT;
        }

        @Override
        public String problem() {
            return "no output within " + limit;
        }
    }

    /**
     * The run was cancelled while the variant was at work.
     *
     * @param unit the unit of work
     */
    record Cancelled(WorkUnit unit) implements Outcome {

        /** Checks the parts. */
        public Cancelled {
            requireNonNull(unit, "unit");
        }

        @Override
        public Status status() {
            return Status.CANCELLED;
        }

        @Override
        public String problem() {
            return "the run was cancelled";
        }
    }

    /**
     * What was to be done.
     *
     * @return the unit of work
     */
    WorkUnit unit();

    /**
     * Which kind of outcome this is.
     *
     * @return the status
     */
    Status status();

    /**
     * Why there is no output.
     *
     * @return one sentence, or null for a completed unit
     */
    @Nullable
    String problem();
}
