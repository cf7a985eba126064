/**
 * What a run says in short: outcomes, latency and tokens of each variant, and the estimate of each metric, as a value,
 * a text table, Markdown and JSON.
 *
 * <p>All types are immutable.
 */
@NullMarked
package dev.plumbline.summary;

import org.jspecify.annotations.NullMarked;
