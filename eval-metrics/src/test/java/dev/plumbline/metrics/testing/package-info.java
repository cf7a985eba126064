/** What tests of several packages share. */
@NullMarked
package dev.plumbline.metrics.testing;

import org.jspecify.annotations.NullMarked;
