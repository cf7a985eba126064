/**
 * Metrics of outputs that should be JSON.
 *
 * <p>All types are immutable and thread-safe. JSON is read strictly (RFC 8259): no comments, no trailing commas, no
 * field twice, nothing after the value.
 */
@NullMarked
package dev.plumbline.metrics.json;

import org.jspecify.annotations.NullMarked;
