/**
 * Text as the reference implementations see it: code points, white space and lower case of Python. Shared by the
 * packages of this module, not exported.
 */
@NullMarked
package dev.plumbline.metrics.text;

import org.jspecify.annotations.NullMarked;
