/**
 * Statistics over plain numbers: what is estimated, and how sure one may be. Imports nothing else of this library.
 *
 * <p>Estimates, their errors and intervals are here; tests, agreement, planning, resampling, ranking, sequential decisions
 * and correction by human labels have a package each.
 *
 * <p>All types are immutable and thread-safe; there is no randomness and no NaN in a result.
 */
@NullMarked
package dev.plumbline.stats;

import org.jspecify.annotations.NullMarked;
