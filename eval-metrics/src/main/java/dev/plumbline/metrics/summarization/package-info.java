/**
 * How much of a reference a summary or a translation shares, by words that count as equal when their stems are. The
 * values agree with the rouge_score package and with NLTK's METEOR.
 *
 * <p>All types are immutable. No method throws on any text; without a reference there is no score.
 */
@NullMarked
package dev.plumbline.metrics.summarization;

import org.jspecify.annotations.NullMarked;
