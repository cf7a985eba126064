/** What the figures of docs/performance.md come from. */
@NullMarked
package dev.plumbline.bench;

import org.jspecify.annotations.NullMarked;
