/**
 * What the packages of statistics share: checks of arguments, the normal distribution, moments, ranks, roots. Not exported.
 */
@NullMarked
package dev.plumbline.stats.internal;

import org.jspecify.annotations.NullMarked;
