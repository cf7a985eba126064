/**
 * How right structured output is: JSON field by field ({@link dev.plumbline.metrics.structure.FieldF1}), against a schema
 * ({@link dev.plumbline.metrics.structure.JsonSchemaValidity}), and the tools that a model called
 * ({@link dev.plumbline.metrics.structure.ToolCallCorrectness}).
 *
 * <p>JSON goes in as text. All types are immutable.
 */
@NullMarked
package dev.plumbline.metrics.structure;

import org.jspecify.annotations.NullMarked;
