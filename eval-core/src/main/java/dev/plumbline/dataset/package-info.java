/**
 * Examples to evaluate on: what they hold, and how they are read and written.
 *
 * <p>A {@link dev.plumbline.dataset.Dataset} is streamed, never assumed to fit in memory, and may be opened any number
 * of times. Examples are immutable and safe to share between threads. Files are UTF-8, with or without a byte order
 * mark; an error names the file, the line and the field.
 */
@NullMarked
package dev.plumbline.dataset;

import org.jspecify.annotations.NullMarked;
