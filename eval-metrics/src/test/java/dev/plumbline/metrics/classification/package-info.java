/** Tests of the classification metrics. */
@NullMarked
package dev.plumbline.metrics.classification;

import org.jspecify.annotations.NullMarked;
