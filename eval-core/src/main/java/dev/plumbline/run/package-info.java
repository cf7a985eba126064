/**
 * The main path: an {@link dev.plumbline.run.Evaluation} says what is to be done, and gives an
 * {@link dev.plumbline.run.EvaluationRun} with every outcome and score.
 *
 * <p>How a run works inside: {@code UnitFeed} hands out units of work, reading the dataset block by block. {@code
 * Worker}s, at most as many as the concurrency allows, take one unit at a time, call the variant and then each metric,
 * and give the outcome to the {@code Recorder}, which passes it to the store, the {@code ScoreTable} and the listener.
 * Each call of foreign code stands under a {@code Guard}, through which the {@code Watchdog} interrupts what takes too
 * long. The {@code Crew} starts workers, replaces those that do not come back, and knows when the run is over.
 */
@NullMarked
package dev.plumbline.run;

import org.jspecify.annotations.NullMarked;
