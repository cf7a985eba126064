/**
 * How far two or more raters, or two series of scores, agree. All types are immutable; nothing is random; a coefficient
 * that the ratings do not define is null, never NaN.
 */
@NullMarked
package dev.plumbline.stats.agreement;

import org.jspecify.annotations.NullMarked;
