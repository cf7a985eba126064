/** Tests of the structured output metrics. */
@NullMarked
package dev.plumbline.metrics.structure;

import org.jspecify.annotations.NullMarked;
