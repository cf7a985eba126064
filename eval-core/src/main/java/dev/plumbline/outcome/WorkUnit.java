package dev.plumbline.outcome;

import static java.util.Objects.requireNonNull;

import dev.plumbline.dataset.Example;

/**
 * One example, given to one variant, in one repetition.
 *
 * @param position where it stands in the run's order, from 0: by example, then variant, then repetition
 * @param example the example
 * @param variant the name of the variant
 * @param repetition from 1
 */
public record WorkUnit(long position, Example example, String variant, int repetition) {

    /** Checks the parts. */
    public WorkUnit {
        requireNonNull(example, "example");
        requireNonNull(variant, "variant");
    }
}
