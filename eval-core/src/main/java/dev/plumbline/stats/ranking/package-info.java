/**
 * More than two variants, ranked by pairwise judgements.
 */
@NullMarked
package dev.plumbline.stats.ranking;

import org.jspecify.annotations.NullMarked;
