package dev.plumbline.run;

import dev.plumbline.dataset.Dataset;
import dev.plumbline.dataset.Example;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Score;
import dev.plumbline.outcome.Outcome;
import dev.plumbline.stats.Estimate;
import dev.plumbline.variant.Output;
import dev.plumbline.variant.Task;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small datasets, tasks and metrics that the tests of this package share. */
final class Fixtures {

    /** 1 if the output is the first reference, else 0. */
    static final Metric MATCH = Metric.of(
                    "match",
                    sample -> Score.passed(sample.output()
                            .text()
                            .equals(sample.example().references().get(0))))
            .range(Range.UNIT);

    /** Answers every example rightly. */
    static final Task RIGHT = example -> Output.of(example.references().get(0));

    private Fixtures() {}

    /** Examples with the ids 1 to count, the inputs "question 1" and so on, and the references "answer 1" and so on. */
    static Dataset examples(int count) {
        return Dataset.of(
                "examples",
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> Example.of(Integer.toString(i), "question " + i, "answer " + i))
                        .toList());
    }

    static Evaluation evaluation(int examples, Task task) {
        return Evaluation.of(examples(examples)).variant("app", task).metric(MATCH);
    }

    static List<Outcome> outcomes(EvaluationRun run) {
        try (Stream<Outcome> outcomes = run.outcomes()) {
            return outcomes.toList();
        }
    }

    static Score score(Outcome outcome, String metric) {
        if (outcome instanceof Outcome.Completed completed) {
            return completed.scores().of(metric);
        }
        throw new AssertionError("the unit did not complete: " + outcome.problem());
    }

    static Estimate estimate(EvaluationRun run, String variant, String metric) {
        return Objects.requireNonNull(run.summary().metric(variant, metric).estimate());
    }
}
