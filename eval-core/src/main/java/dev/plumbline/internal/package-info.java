/** What several packages of this module share and nobody outside it may use. */
@NullMarked
package dev.plumbline.internal;

import org.jspecify.annotations.NullMarked;
