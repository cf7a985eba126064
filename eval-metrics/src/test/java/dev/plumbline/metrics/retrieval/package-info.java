/** Tests of the retrieval metrics. */
@NullMarked
package dev.plumbline.metrics.retrieval;

import org.jspecify.annotations.NullMarked;
