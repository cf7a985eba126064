/** Tests of the similarity metrics. */
@NullMarked
package dev.plumbline.metrics.similarity;

import org.jspecify.annotations.NullMarked;
