/**
 * Tests of hypotheses over plain numbers, and corrections for asking several questions at once. All types are immutable; an
 * exact test says so; a quantity that the data do not define is null, never NaN.
 */
@NullMarked
package dev.plumbline.stats.test;

import org.jspecify.annotations.NullMarked;
