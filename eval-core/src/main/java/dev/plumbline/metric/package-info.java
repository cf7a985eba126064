/**
 * What quality means: a {@link dev.plumbline.metric.Metric} turns a {@link dev.plumbline.metric.Sample} into a
 * {@link dev.plumbline.metric.Score}, which is a number on the metric's own scale or undefined with a reason, never NaN.
 *
 * <p>Metrics are called from many threads at once; the other types are immutable.
 */
@NullMarked
package dev.plumbline.metric;

import org.jspecify.annotations.NullMarked;
