/**
 * How well relevant documents are ranked: {@link dev.plumbline.metrics.retrieval.Ranking} computes every number of one
 * ranked list, {@link dev.plumbline.metrics.retrieval.Retrieval} makes metrics of them for a run.
 *
 * <p>A document is relevant if its grade is above 0. All types are immutable.
 */
@NullMarked
package dev.plumbline.metrics.retrieval;

import org.jspecify.annotations.NullMarked;
