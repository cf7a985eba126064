/**
 * Decisions that may be taken at any time: e-processes, confidence sequences, the certificate of a finite pool, and group
 * sequential boundaries. Values are bounded in [0, 1] unless said otherwise; nothing is random. Types with an {@code accept}
 * method hold the state of one sequence and belong to one thread; the others are immutable.
 */
@NullMarked
package dev.plumbline.stats.sequential;

import org.jspecify.annotations.NullMarked;
