package dev.plumbline.stats.test;

/**
 * A test's statistic and its p-value.
 *
 * @param statistic what the test computed; the test says which quantity it is
 * @param p the chance of a result at least as extreme if the hypothesis were true, from 0 to 1
 */
public record TestResult(double statistic, double p) {}
