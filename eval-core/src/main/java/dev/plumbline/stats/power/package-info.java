/**
 * Planning: how many cases see a difference, and what difference a number of cases can see. All types are immutable and
 * nothing is random; no answer is NaN or infinite.
 */
@NullMarked
package dev.plumbline.stats.power;

import org.jspecify.annotations.NullMarked;
