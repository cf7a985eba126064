/**
 * How many edits turn one text into another: error rates over aligned words and characters, and distances over code
 * points. They agree with jiwer 4 and rapidfuzz 3.
 *
 * <p>All types are immutable. A character is a code point, and a lone surrogate is one too; no text is normalised, in
 * case or otherwise. Texts without a reference have no score.
 */
@NullMarked
package dev.plumbline.metrics.edit;

import org.jspecify.annotations.NullMarked;
