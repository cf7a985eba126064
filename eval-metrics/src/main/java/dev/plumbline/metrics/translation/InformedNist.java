package dev.plumbline.metrics.translation;

import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import java.util.List;
import java.util.Map;

/** NIST with given information weights, which make its statistics add up. */
final class InformedNist implements SegmentMetric {

    /** Makes the penalty 0.5 for an output two thirds as long as its reference (Doddington 2002, equation 3). */
    private static final double BETA = Math.log(0.5) / Math.pow(Math.log(1.5), 2);

    private final NgramInformation information;
    private final int maxOrder;

    InformedNist(NgramInformation information, int maxOrder) {
        this.information = information;
        this.maxOrder = maxOrder;
    }

    @Override
    public String name() {
        return "nist";
    }

    @Override
    public Range range() {
        return Range.NON_NEGATIVE;
    }

    /** For each order the information shared and the n-grams of the output; the lengths of references and output. */
    @Override
    public Statistics statistics(String output, List<String> references) {
        if (references.isEmpty()) {
            return Statistics.none("no reference");
        }
        Spans words = Spans.ofWords(output);
        List<Spans> expected = references.stream().map(Spans::ofWords).toList();
        double[] statistics = new double[2 * maxOrder + 2];
        for (int order = 1; order <= maxOrder; order++) {
            double ngrams = Math.max(0, words.size() - order + 1);
            addBest(words, expected, order, ngrams, statistics);
            statistics[maxOrder + order - 1] = ngrams;
            statistics[2 * maxOrder + 1] += words.size();
        }
        return Statistics.of(statistics);
    }

    /** Among references that share equally much, the reference implementation takes the longest. */
    private void addBest(Spans words, List<Spans> references, int order, double ngrams, double[] statistics) {
        Map<Integer, Integer> counts = information.countsIn(words, order);
        double best = -1;
        int length = 0;
        for (Spans reference : references) {
            double shared = information.shared(counts, information.countsIn(reference, order));
            double value = ngrams == 0 ? 0 : shared;
            if (value > best || (value == best && reference.size() > length)) {
                best = value;
                length = reference.size();
            }
        }
        statistics[order - 1] = best;
        statistics[2 * maxOrder] += length;
    }

    @Override
    public Score score(Statistics sum) {
        if (sum.isNone()) {
            return Score.undefined(String.valueOf(sum.reason()));
        }
        double[] numbers = Numbers.of(sum, 2 * maxOrder + 2);
        double referenceLength = numbers[2 * maxOrder];
        if (numbers[2 * maxOrder - 1] == 0) {
            return Score.undefined("no output of at least " + maxOrder + " tokens");
        }
        if (referenceLength == 0) {
            return Score.undefined("references are empty");
        }
        double precision = 0;
        for (int i = 0; i < maxOrder; i++) {
            precision += numbers[i] / numbers[maxOrder + i];
        }
        return Score.of(precision * penalty(numbers[2 * maxOrder + 1] / referenceLength));
    }

    private static double penalty(double ratio) {
        return ratio < 1 ? Math.exp(BETA * Math.pow(Math.log(ratio), 2)) : 1;
    }
}
