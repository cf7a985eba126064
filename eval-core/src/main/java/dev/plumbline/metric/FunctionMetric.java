package dev.plumbline.metric;

import static java.util.Objects.requireNonNull;

/** A metric made from a function, refined by saying its range and direction. Immutable. */
public final class FunctionMetric implements Metric {

    private final String name;
    private final Scoring scoring;
    private final Range range;
    private final Direction direction;

    FunctionMetric(String name, Scoring scoring, Range range, Direction direction) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank, was '" + name + "'");
        }
        this.name = name;
        this.scoring = scoring;
        this.range = range;
        this.direction = direction;
    }

    /**
     * The same metric with a range; a value outside it becomes undefined in a run.
     *
     * @param values the values it can take
     * @return the metric
     */
    public FunctionMetric range(Range values) {
        return new FunctionMetric(name, scoring, requireNonNull(values, "values"), direction);
    }

    /**
     * The same metric for which less is better.
     *
     * @return the metric
     */
    public FunctionMetric lowerIsBetter() {
        return new FunctionMetric(name, scoring, range, Direction.LOWER_IS_BETTER);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Score score(Sample sample) throws Exception {
        return scoring.score(sample);
    }

    @Override
    public Range range() {
        return range;
    }

    @Override
    public Direction direction() {
        return direction;
    }
}
