/**
 * How much two texts or two vectors have in common, without regard to order: sets
 * ({@link dev.plumbline.metrics.similarity.SetSimilarity}), counts
 * ({@link dev.plumbline.metrics.similarity.CosineSimilarity}) and plain numbers
 * ({@link dev.plumbline.metrics.similarity.Vectors}).
 *
 * <p>All types are immutable, all measures symmetric.
 */
@NullMarked
package dev.plumbline.metrics.similarity;

import org.jspecify.annotations.NullMarked;
