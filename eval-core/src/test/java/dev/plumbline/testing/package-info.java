/** What several tests share: seeded random input and hand-written fakes. */
@NullMarked
package dev.plumbline.testing;

import org.jspecify.annotations.NullMarked;
