package dev.plumbline.stats.agreement;

import dev.plumbline.stats.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A correlation coefficient with what is known about it.
 *
 * @param coefficient from −1 to 1, or null when one series is constant
 * @param p the two-sided p-value of "no association", or null with the coefficient, or for too few cases
 * @param interval its interval, or null with the coefficient, or for too few cases
 */
public record Association(
        @Nullable Double coefficient,
        @Nullable Double p,
        @Nullable Interval interval) {}
