/** Tests of the generation metrics. */
@NullMarked
package dev.plumbline.metrics.generation;

import org.jspecify.annotations.NullMarked;
