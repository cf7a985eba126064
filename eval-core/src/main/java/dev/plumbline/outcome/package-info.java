/**
 * What became of each unit of work: one example, given to one variant, in one repetition.
 *
 * <p>A failure is an outcome with its cause, never an aborted run and never a score of 0. All types are immutable.
 */
@NullMarked
package dev.plumbline.outcome;

import org.jspecify.annotations.NullMarked;
