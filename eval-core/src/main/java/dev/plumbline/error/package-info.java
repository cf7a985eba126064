/**
 * What goes wrong outside the caller's code: one unchecked, sealed {@link dev.plumbline.error.EvaluationException}
 * whose few leaves are named for what could not be used.
 *
 * <p>A wrong call is a {@link NullPointerException} or an {@link IllegalArgumentException} instead. No message of this
 * package holds a prompt, an answer or a key.
 */
@NullMarked
package dev.plumbline.error;

import org.jspecify.annotations.NullMarked;
