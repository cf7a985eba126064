/**
 * What people would have scored, from a judge's scores on many cases and people's labels on a few. Every estimate here is of
 * the human truth, not of the judge's mean. All types are immutable; randomness is a seed argument.
 */
@NullMarked
package dev.plumbline.stats.calibration;

import org.jspecify.annotations.NullMarked;
