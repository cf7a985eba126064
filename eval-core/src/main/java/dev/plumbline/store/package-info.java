/**
 * Where runs live: an {@link dev.plumbline.store.EvaluationStore} opens a {@link dev.plumbline.store.RunLog} for each
 * run, and every outcome goes there in full. In memory by default.
 */
@NullMarked
package dev.plumbline.store;

import org.jspecify.annotations.NullMarked;
