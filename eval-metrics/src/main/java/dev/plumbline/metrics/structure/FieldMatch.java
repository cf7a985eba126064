package dev.plumbline.metrics.structure;

import java.util.List;

/**
 * Which fields of a JSON value are right, by JSON Pointer.
 *
 * @param right the fields that both values have, with a matching value
 * @param wrong the fields that both have, with another value
 * @param missing the fields that only the expected value has
 * @param extra the fields that only the judged value has
 */
public record FieldMatch(List<String> right, List<String> wrong, List<String> missing, List<String> extra) {

    /** Copies. */
    public FieldMatch {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    /**
     * The share of the judged value's fields that are right.
     *
     * @return the precision in 0..1; 1 if it has no field
     */
    public double precision() {
        return share(right.size() + wrong.size() + extra.size());
    }

    /**
     * The share of the expected fields that are right.
     *
     * @return the recall in 0..1; 1 if no field is expected
     */
    public double recall() {
        return share(right.size() + wrong.size() + missing.size());
    }

    /**
     * The harmonic mean of precision and recall.
     *
     * @return 2 right over all fields of both values; 1 if there is none
     */
    public double f1() {
        int both = 2 * (right.size() + wrong.size()) + missing.size() + extra.size();
        return both == 0 ? 1 : 2.0 * right.size() / both;
    }

    private double share(int of) {
        return of == 0 ? 1 : (double) right.size() / of;
    }
}
