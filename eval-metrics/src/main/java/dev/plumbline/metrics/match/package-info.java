/**
 * Metrics that look for a right answer: exact match, containment, patterns, numbers, lengths; and the extraction of the
 * answer from a longer text before any of them.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package dev.plumbline.metrics.match;

import org.jspecify.annotations.NullMarked;
