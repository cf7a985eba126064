/**
 * Metrics of machine translation, which serve any generated text with reference texts: BLEU, chrF, TER, GLEU and NIST,
 * with the numbers that sacreBLEU and NLTK give.
 *
 * <p>Every type is immutable and may be used from many threads at once. A {@link
 * dev.plumbline.metrics.translation.SegmentMetric} scores one output; its {@link
 * dev.plumbline.metrics.translation.CorpusLevel} form scores many together. Characters are Unicode code points
 * throughout, white space and lower case are those of Python.
 */
@NullMarked
package dev.plumbline.metrics.translation;

import org.jspecify.annotations.NullMarked;
