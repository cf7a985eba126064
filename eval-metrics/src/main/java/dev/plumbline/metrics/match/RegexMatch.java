package dev.plumbline.metrics.match;

import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import java.util.regex.Pattern;

/**
 * Whether a pattern is found in the output.
 *
 * <p>1 if it is found anywhere (write {@code ^...$} for the whole text), else 0. Named {@code regex-match}. The pattern
 * is Java's; a search that looks at more than 20 million characters, or overflows the stack, is undefined rather than
 * endless.
 *
 * <table>
 * <caption>Edges</caption>
 * <tr><th>output</th><th>pattern</th><th>score</th></tr>
 * <tr><td>(empty)</td><td>{@code .}</td><td>0</td></tr>
 * <tr><td>(empty)</td><td>{@code ^$}</td><td>1</td></tr>
 * <tr><td>{@code aaaa...!}</td><td>{@code (.*a){20}$}</td><td>undefined: too many steps</td></tr>
 * </table>
 */
public final class RegexMatch implements Metric {

    private final BoundedPattern pattern;

    private RegexMatch(BoundedPattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Looks for a pattern.
     *
     * @param regex the pattern
     * @return the metric
     * @throws java.util.regex.PatternSyntaxException if it is no pattern
     */
    public static RegexMatch of(String regex) {
        return of(Pattern.compile(regex));
    }

    /**
     * Looks for a pattern that was compiled with flags of one's own.
     *
     * @param pattern the pattern
     * @return the metric
     */
    public static RegexMatch of(Pattern pattern) {
        return new RegexMatch(new BoundedPattern(pattern));
    }

    /**
     * Scores a text.
     *
     * @param output the text
     * @return 1 if the pattern is found, 0 if not, undefined if the search takes too long
     */
    public Score score(String output) {
        try {
            return Score.passed(pattern.matcher(output).find());
        } catch (BoundedPattern.TooManySteps | StackOverflowError e) {
            return Score.undefined("the search was given up", e);
        }
    }

    @Override
    public String name() {
        return "regex-match";
    }

    @Override
    public Range range() {
        return Range.UNIT;
    }

    @Override
    public Score score(Sample sample) {
        return score(sample.output().text());
    }
}
