/**
 * How well predicted classes and probabilities agree with the true ones:
 * {@link dev.plumbline.metrics.classification.ConfusionMatrix} for labels,
 * {@link dev.plumbline.metrics.classification.BinaryScores} for ranking scores of two classes, and
 * {@link dev.plumbline.metrics.classification.Calibration} for confidences.
 *
 * <p>{@link dev.plumbline.metrics.classification.LabelScores} and {@link dev.plumbline.metrics.classification.Accuracy} are
 * metrics of a run whose outputs are labels.
 *
 * <p>All types are immutable; values agree with scikit-learn.
 */
@NullMarked
package dev.plumbline.metrics.classification;

import org.jspecify.annotations.NullMarked;
