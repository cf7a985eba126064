package dev.plumbline.bench.metrics;

/**
 * What a metric scores.
 *
 * @param output the text to score
 * @param reference the expected text
 */
record TextPair(String output, String reference) {}
