/** Tests of the embedding metrics. */
@NullMarked
package dev.plumbline.metrics.embedding;

import org.jspecify.annotations.NullMarked;
