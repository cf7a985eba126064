/**
 * The conformance harness: every family of metrics maps the names of the reference vectors to its own calls.
 */
@NullMarked
package dev.plumbline.metrics;

import org.jspecify.annotations.NullMarked;
