/** Programs that show the library at work: a quickstart, and the evaluation of recorded outputs from the command line. */
@NullMarked
package dev.plumbline.samples;

import org.jspecify.annotations.NullMarked;
