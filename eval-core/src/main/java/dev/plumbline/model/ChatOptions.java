package dev.plumbline.model;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How a model should answer. What is not set is not sent: some models refuse some settings. Immutable. */
public final class ChatOptions {

    private final OptionalDouble temperature;
    private final OptionalInt maxTokens;
    private final OptionalLong seed;

    private ChatOptions(Builder builder) {
        temperature = builder.temperature;
        maxTokens = builder.maxTokens;
        seed = builder.seed;
    }

    /**
     * Starts with nothing set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The sampling temperature.
     *
     * @return a number of at least 0, or empty for the model's own
     */
    public OptionalDouble temperature() {
        return temperature;
    }

    /**
     * The longest answer.
     *
     * @return tokens, or empty for the model's own limit
     */
    public OptionalInt maxTokens() {
        return maxTokens;
    }

    /**
     * The seed of the sampling, for models that take one.
     *
     * @return the seed, or empty
     */
    public OptionalLong seed() {
        return seed;
    }

    /** Collects options. Not thread-safe; stays usable after {@link #build()}. */
    public static final class Builder {

        private OptionalDouble temperature = OptionalDouble.empty();
        private OptionalInt maxTokens = OptionalInt.empty();
        private OptionalLong seed = OptionalLong.empty();

        private Builder() {}

        /**
         * Sets the sampling temperature.
         *
         * @param value at least 0
         * @return this builder
         * @throws IllegalArgumentException if the value is negative or not a number
         */
        public Builder temperature(double value) {
            if (!(value >= 0) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("temperature must be a number of at least 0, was " + value);
            }
            temperature = OptionalDouble.of(value);
            return this;
        }

        /**
         * Sets the longest answer.
         *
         * @param value tokens, at least 1
         * @return this builder
         * @throws IllegalArgumentException if the value is not positive
         */
        public Builder maxTokens(int value) {
            if (value < 1) {
                throw new IllegalArgumentException("maxTokens must be positive, was " + value);
            }
            maxTokens = OptionalInt.of(value);
            return this;
        }

        /**
         * Sets the seed of the sampling.
         *
         * @param value any number
         * @return this builder
         */
        public Builder seed(long value) {
            seed = OptionalLong.of(value);
            return this;
        }

        /**
         * Makes the options.
         *
         * @return the options
         */
        public ChatOptions build() {
            return new ChatOptions(this);
        }
    }
}
