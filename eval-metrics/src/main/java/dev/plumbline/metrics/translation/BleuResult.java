package dev.plumbline.metrics.translation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** BLEU together with what it is made of, as sacreBLEU reports it. Immutable. */
public final class BleuResult {

    private final double score;
    private final double[] counts;
    private final double[] totals;
    private final double[] precisions;
    private final int[] lengths;

    BleuResult(double score, double[] counts, double[] totals, double[] precisions, int[] lengths) {
        this.score = score;
        this.counts = counts;
        this.totals = totals;
        this.precisions = precisions;
        this.lengths = lengths;
    }

    /** The brevity penalty of Papineni et al. (2002), section 2.2.2. */
    static double brevityPenalty(double outputLength, double referenceLength) {
        if (outputLength >= referenceLength) {
            return 1;
        }
        return outputLength > 0 ? Math.exp(1 - referenceLength / outputLength) : 0;
    }

    /**
     * The score.
     *
     * @return from 0 to 100
     */
    public double score() {
        return score;
    }

    /**
     * The n-grams that references share, clipped; with add-k smoothing, what it added is included.
     *
     * @return a number per order, from 1 on
     */
    public List<Double> counts() {
        return boxed(counts);
    }

    /**
     * The n-grams of the output; with add-k smoothing, what it added is included.
     *
     * @return a number per order, from 1 on
     */
    public List<Double> totals() {
        return boxed(totals);
    }

    /**
     * The smoothed precisions. They are 0 if no n-gram at all is shared.
     *
     * @return a percentage per order, from 1 on
     */
    public List<Double> precisions() {
        return boxed(precisions);
    }

    /**
     * The penalty for an output shorter than its reference.
     *
     * @return from 0 to 1; 1 if both are empty
     */
    public double brevityPenalty() {
        return brevityPenalty(lengths[0], lengths[1]);
    }

    /**
     * The length of the output.
     *
     * @return in tokens
     */
    public int outputLength() {
        return lengths[0];
    }

    /**
     * The length of the closest reference.
     *
     * @return in tokens, summed over segments
     */
    public int referenceLength() {
        return lengths[1];
    }

    /**
     * The line that sacreBLEU prints.
     *
     * @return for instance {@code BLEU = 61.12 84.9/67.8/55.0/44.3 (BP = 0.998 ...)}
     */
    @Override
    public String toString() {
        double ratio = lengths[1] == 0 ? 0 : (double) lengths[0] / lengths[1];
        String percentages =
                Arrays.stream(precisions).mapToObj(p -> fixed(p, 1)).collect(Collectors.joining("/"));
        return "BLEU = " + fixed(score, 2) + " " + percentages + " (BP = " + fixed(brevityPenalty(), 3) + " ratio = "
                + fixed(ratio, 3) + " hyp_len = " + lengths[0] + " ref_len = " + lengths[1] + ")";
    }

    /** As C and Python round: half to even on the exact binary value. */
    private static String fixed(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static List<Double> boxed(double[] values) {
        return DoubleStream.of(values).boxed().toList();
    }
}
