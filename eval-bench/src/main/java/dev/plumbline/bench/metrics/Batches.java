package dev.plumbline.bench.metrics;

import dev.plumbline.metric.TextMetric;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A corpus in portions of one size, which come round again and again; each pair comes equally often, whether the size
 * divides the number of pairs or not.
 */
final class Batches {

    private final List<Batch> batches = new ArrayList<>();
    private int next;

    private Batches() {}

    static Batches of(List<TextPair> pairs, int size) {
        Batches result = new Batches();
        int divisor =
                BigInteger.valueOf(pairs.size()).gcd(BigInteger.valueOf(size)).intValue();
        for (int batch = 0; batch < pairs.size() / divisor; batch++) {
            List<String> outputs = new ArrayList<>();
            List<List<String>> references = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                TextPair pair = pairs.get((batch * size + i) % pairs.size());
                outputs.add(pair.output());
                references.add(List.of(pair.reference()));
            }
            result.batches.add(new Batch(outputs, references));
        }
        return result;
    }

    Batch next() {
        if (next == batches.size()) {
            next = 0;
        }
        return batches.get(next++);
    }

    /** The scores of the next portion, added up. */
    double sum(TextMetric metric) {
        Batch batch = next();
        double sum = 0;
        for (int i = 0; i < batch.outputs.size(); i++) {
            sum += metric.score(batch.outputs.get(i), batch.references.get(i)).value();
        }
        return sum;
    }

    /**
     * A portion.
     *
     * @param outputs the texts to score
     * @param references the expected text of each
     */
    record Batch(List<String> outputs, List<List<String>> references) {}
}
