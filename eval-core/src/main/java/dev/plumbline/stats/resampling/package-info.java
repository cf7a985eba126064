/**
 * Bootstrap intervals and approximate randomisation for statistics without a formula, such as corpus scores. Resamples are
 * listed, enumerated, or drawn from a seed: the same seed gives the same answer on every platform.
 */
@NullMarked
package dev.plumbline.stats.resampling;

import org.jspecify.annotations.NullMarked;
