/**
 * Text with {@code {{variables}}} that becomes a request to a model, example by example.
 *
 * <p>All types are immutable.
 */
@NullMarked
package dev.plumbline.prompt;

import org.jspecify.annotations.NullMarked;
