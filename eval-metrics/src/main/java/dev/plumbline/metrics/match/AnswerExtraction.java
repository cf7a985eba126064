package dev.plumbline.metrics.match;

import dev.plumbline.dataset.Example;
import dev.plumbline.metric.CorpusMetric;
import dev.plumbline.metric.Direction;
import dev.plumbline.metric.Metric;
import dev.plumbline.metric.MetricDescription;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answer out of a longer text before a metric sees it, from the output and from references that hold it the same way.
 *
 * <pre>{@code
 * Metric metric = AnswerExtraction.of("A:\\s*(.+?)\\s*$").before(ExactMatch.create());
 * }</pre>
 *
 * <p>The answer is the last match of the pattern, its first group if it has one. Thousands separators are taken out of
 * an answer that is one number ({@code 65,960} becomes {@code 65960}), as the reference evaluation of GSM8K does, unless
 * {@link #keepingSeparators()}.
 *
 * <table>
 * <caption>Edges</caption>
 * <tr><th>case</th><th>score</th></tr>
 * <tr><td>no answer in the output</td><td>the worst end of the metric's range, with the reason; undefined if that end is
 * infinite: an output without the answer that was asked for is wrong, not unmeasured</td></tr>
 * <tr><td>the same in the sum of a {@link CorpusMetric}</td><td>counts as an empty output</td></tr>
 * <tr><td>no answer in a reference</td><td>the reference is taken whole: it is the bare answer</td></tr>
 * <tr><td>no references</td><td>what the metric says of none</td></tr>
 * <tr><td>the search looks at more than 20 million characters</td><td>undefined</td></tr>
 * </table>
 */
public final class AnswerExtraction {

    private final BoundedPattern pattern;
    private final boolean keepingSeparators;

    private AnswerExtraction(BoundedPattern pattern, boolean keepingSeparators) {
        this.pattern = pattern;
        this.keepingSeparators = keepingSeparators;
    }

    /**
     * Extracts by a pattern.
     *
     * @param regex the pattern
     * @return the extraction
     * @throws java.util.regex.PatternSyntaxException if it is no pattern
     */
    public static AnswerExtraction of(String regex) {
        return of(Pattern.compile(regex));
    }

    /**
     * Extracts by a pattern that was compiled with flags of one's own.
     *
     * @param pattern the pattern
     * @return the extraction
     */
    public static AnswerExtraction of(Pattern pattern) {
        return new AnswerExtraction(new BoundedPattern(pattern), false);
    }

    /**
     * The same extraction that leaves numbers as they are written.
     *
     * @return the extraction
     */
    public AnswerExtraction keepingSeparators() {
        return new AnswerExtraction(pattern, true);
    }

    /**
     * Puts the extraction before a metric.
     *
     * @param metric the metric
     * @return a metric of the same name, range and direction; a {@link CorpusMetric} of one
     */
    public Metric before(Metric metric) {
        Extracting segments = new Extracting(MetricDescription.of(metric), metric, this);
        return metric instanceof CorpusMetric corpus ? new ExtractingCorpus(segments, corpus) : segments;
    }

    /**
     * Extracts from a text.
     *
     * @param text the text
     * @return the answer, or null if there is none
     * @throws IllegalStateException if the search looks at more than 20 million characters
     */
    public @Nullable String extract(String text) {
        Matcher matcher = pattern.matcher(text);
        String answer = null;
        while (matcher.find()) {
            String group = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
            answer = group == null ? answer : group;
        }
        return answer == null || keepingSeparators ? answer : DecimalText.withoutSeparators(answer);
    }

    /** A metric that sees answers only. */
    private record Extracting(MetricDescription description, Metric metric, AnswerExtraction extraction)
            implements Metric {

        @Override
        public String name() {
            return description.name();
        }

        @Override
        public Range range() {
            return description.range();
        }

        @Override
        public Direction direction() {
            return description.direction();
        }

        @Override
        public Score score(Sample sample) throws Exception {
            try {
                return scoreAnswer(sample);
            } catch (BoundedPattern.TooManySteps | StackOverflowError e) {
                return Score.undefined("the search for the answer was given up", e);
            }
        }

        private Score scoreAnswer(Sample sample) throws Exception {
            String answer = extraction.extract(sample.output().text());
            if (answer == null) {
                return withoutAnswer();
            }
            return metric.score(withAnswer(sample, answer));
        }

        private Sample withAnswer(Sample sample, String answer) {
            return new Sample(withReferences(sample.example()), sample.output().withText(answer));
        }

        private String answerOrWhole(String reference) {
            String answer = extraction.extract(reference);
            return answer == null ? reference : answer;
        }

        private Score withoutAnswer() {
            String reason = "the output has no answer that matches " + extraction.pattern;
            double worst = direction() == Direction.HIGHER_IS_BETTER ? range().lower() : range().upper();
            return Double.isFinite(worst) ? Score.of(worst, reason) : Score.undefined(reason);
        }

        private Example withReferences(Example example) {
            Example.Builder copy = Example.builder(example.id());
            example.references().forEach(reference -> copy.reference(answerOrWhole(reference)));
            if (example.hasInput()) {
                copy.input(example.input());
            }
            example.variables().forEach(copy::variable);
            example.context().forEach(copy::context);
            example.metadata().forEach(copy::metadata);
            String cluster = example.cluster();
            return (cluster == null ? copy : copy.cluster(cluster)).build();
        }
    }

    /** A metric of a corpus that sees answers only. */
    private record ExtractingCorpus(Extracting segments, CorpusMetric metric) implements CorpusMetric {

        @Override
        public String name() {
            return segments.name();
        }

        @Override
        public Range range() {
            return segments.range();
        }

        @Override
        public Direction direction() {
            return segments.direction();
        }

        @Override
        public Score score(Sample sample) throws Exception {
            return segments.score(sample);
        }

        @Override
        public Statistics statistics(Sample sample) throws Exception {
            try {
                String answer = segments.extraction.extract(sample.output().text());
                return metric.statistics(segments.withAnswer(sample, answer == null ? "" : answer));
            } catch (BoundedPattern.TooManySteps | StackOverflowError e) {
                return Statistics.none("the search for the answer was given up");
            }
        }

        @Override
        public Score score(Statistics sum) {
            return metric.score(sum);
        }
    }
}
