/**
 * What is being evaluated: a {@link dev.plumbline.variant.Variant} is a named
 * {@link dev.plumbline.variant.Task}, and a task turns an example into an {@link dev.plumbline.variant.Output}.
 *
 * <p>Tasks are called from many threads at once; the other types are immutable.
 */
@NullMarked
package dev.plumbline.variant;

import org.jspecify.annotations.NullMarked;
