package dev.plumbline.summary;

import static java.util.Objects.requireNonNull;

import dev.plumbline.model.Usage;
import org.jspecify.annotations.Nullable;

/**
 * What became of a variant's units.
 *
 * @param variant its name
 * @param counts how its units ended
 * @param latency how long it took, or null if no unit completed
 * @param usage the tokens of the completed units that report them, or null if none does
 * @param firstProblem the first unit without an output and why, or null if all have one
 */
public record VariantSummary(
        String variant,
        OutcomeCounts counts,
        @Nullable LatencySummary latency,
        @Nullable Usage usage,
        @Nullable String firstProblem) {

    /** Checks that name and counts are there. */
    public VariantSummary {
        requireNonNull(variant, "variant");
        requireNonNull(counts, "counts");
    }
}
