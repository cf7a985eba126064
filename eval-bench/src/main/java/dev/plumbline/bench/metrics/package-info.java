/**
 * How fast the metrics are: on texts of a folder, whose sums must be right before anything is timed, or else on generated
 * texts of the same shape.
 */
@NullMarked
package dev.plumbline.bench.metrics;

import org.jspecify.annotations.NullMarked;
