package dev.plumbline.metric;

import static java.util.Objects.requireNonNull;

import java.util.NoSuchElementException;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a metric says of a sample: a {@link Value}, or {@link Undefined} with the reason. Never NaN, never a silent 0. */
public sealed interface Score {

    /**
     * A number, with a reason where the metric gives one.
     *
     * @param value the number on the metric's scale; finite
     * @param reason why it is this number, or null
     */
    record Value(double value, @Nullable String reason) implements Score {

        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the value is NaN or infinite
         */
        public Value {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("score must be finite, was " + value);
            }
        }

        @Override
        public boolean isDefined() {
            return true;
        }

        @Override
        public <T> T fold(DoubleFunction<? extends T> defined, Function<? super Undefined, ? extends T> undefined) {
            return defined.apply(value);
        }
    }

    /**
     * No number, and why.
     *
     * @param reason why the metric does not apply or could not decide
     * @param cause the exception behind it, or null
     */
    record Undefined(String reason, @Nullable Throwable cause) implements Score {

        /** Checks that there is a reason. */
        public Undefined {
            requireNonNull(reason, "reason");
        }

        @Override
        public boolean isDefined() {
            return false;
        }

        /**
         * There is none.
         *
         * @throws NoSuchElementException always, with the reason
         */
        @Override
        public double value() {
            throw new NoSuchElementException("score is undefined: " + reason, cause);
        }

        @Override
        public <T> T fold(DoubleFunction<? extends T> defined, Function<? super Undefined, ? extends T> undefined) {
            return undefined.apply(this);
        }
    }

    /**
     * A number without a reason.
     *
     * @param value the number on the metric's scale
     * @return the score
     * @throws IllegalArgumentException if the value is NaN or infinite
     */
    static Score of(double value) {
        // The two commonest scores are shared: a run of a million pass or fail scores then keeps two objects.
        if (value == 1.0) {
            return SharedScores.ONE;
        }
        return Double.doubleToRawLongBits(value) == 0 ? SharedScores.ZERO : new Value(value, null);
    }

    /**
     * A number with a reason.
     *
     * @param value the number on the metric's scale
     * @param reason why it is this number
     * @return the score
     * @throws IllegalArgumentException if the value is NaN or infinite
     */
    static Score of(double value, String reason) {
        return new Value(value, requireNonNull(reason, "reason"));
    }

    /**
     * Pass as 1 and fail as 0.
     *
     * @param passed whether the sample passed
     * @return the score
     */
    static Score passed(boolean passed) {
        return passed ? SharedScores.ONE : SharedScores.ZERO;
    }

    /**
     * No number.
     *
     * @param reason why
     * @return the score
     */
    static Score undefined(String reason) {
        return new Undefined(reason, null);
    }

    /**
     * No number, because something failed.
     *
     * @param reason why
     * @param cause what failed
     * @return the score
     */
    static Score undefined(String reason, Throwable cause) {
        return new Undefined(reason, requireNonNull(cause, "cause"));
    }

    /**
     * Whether there is a number.
     *
     * @return true for a {@link Value}
     */
    boolean isDefined();

    /**
     * The number.
     *
     * @return the value on the metric's scale
     * @throws NoSuchElementException if the score is undefined, with the reason
     */
    double value();

    /**
     * Why the score is what it is.
     *
     * @return the reason, or null if a value came without one
     */
    @Nullable
    String reason();

    /**
     * Handles both cases.
     *
     * @param <T> what both give
     * @param defined takes the number
     * @param undefined takes the undefined score
     * @return what the chosen function returns
     */
    <T> T fold(DoubleFunction<? extends T> defined, Function<? super Undefined, ? extends T> undefined);
}
