/**
 * Similarity of meaning, measured on vectors that a model gives to texts or to their tokens.
 *
 * <p>Any model will do: {@link dev.plumbline.metrics.embedding.EmbeddingModel} and
 * {@link dev.plumbline.metrics.embedding.TokenEmbeddingModel} have one method each and are called from many threads at
 * once. The other types are immutable.
 */
@NullMarked
package dev.plumbline.metrics.embedding;

import org.jspecify.annotations.NullMarked;
