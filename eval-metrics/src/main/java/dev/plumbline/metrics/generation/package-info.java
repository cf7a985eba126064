/**
 * What generated texts are like without comparing them to a right answer: their diversity
 * ({@link dev.plumbline.metrics.generation.DistinctN}, {@link dev.plumbline.metrics.generation.SelfBleu}), how likely a
 * model finds them ({@link dev.plumbline.metrics.generation.Perplexity}), and how often repeated attempts succeed
 * ({@link dev.plumbline.metrics.generation.PassAtK}).
 *
 * <p>All types are immutable.
 */
@NullMarked
package dev.plumbline.metrics.generation;

import org.jspecify.annotations.NullMarked;
