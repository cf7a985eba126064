package dev.plumbline.metrics.structure;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metric.Metric;
import dev.plumbline.metric.Range;
import dev.plumbline.metric.Sample;
import dev.plumbline.metric.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Whether a model called the right tools with the right arguments. Immutable.
 *
 * <pre>{@code
 * List<ToolCall> expected = List.of(new ToolCall("search", "{\"q\": \"tides\"}"), ToolCall.of("summarise"));
 * List<ToolCall> made = List.of(new ToolCall("search", "{ \"q\":\"tides\" }"));
 * ToolCallCorrectness.ordered().score(expected, made).value();  // 0.5
 * }</pre>
 *
 * <p>Calls are equal if their names are and their arguments are equal JSON: fields in any order, numbers by value.
 * {@link #exact()} is 1 if both lists are equal and else 0. {@link #ordered()} is the length of the longest common
 * subsequence, {@link #anyOrder()} the number of calls that can be paired, each over the number of expected calls, or of
 * calls made if those are more, so that extra calls cost. Values lie in 0..1 and more is better.
 *
 * <table>
 * <caption>Edge cases</caption>
 * <tr><th>Case</th><th>Score</th></tr>
 * <tr><td>no call expected, none made</td><td>1</td></tr>
 * <tr><td>no call expected, some made</td><td>0</td></tr>
 * <tr><td>calls expected, none made</td><td>0</td></tr>
 * <tr><td>arguments that are not JSON</td><td>equal to the same text only</td></tr>
 * <tr><td>blank arguments</td><td>equal to {@code {}}</td></tr>
 * </table>
 *
 * <p>It costs O(expected × made) comparisons.
 */
public final class ToolCallCorrectness {

    private enum Order {
        EXACT,
        ORDERED,
        ANY
    }

    private final String name;
    private final Order order;

    private ToolCallCorrectness(String name, Order order) {
        this.name = name;
        this.order = order;
    }

    /**
     * All calls, in their order, and no other.
     *
     * @return the measure
     */
    public static ToolCallCorrectness exact() {
        return new ToolCallCorrectness("tool-calls-exact", Order.EXACT);
    }

    /**
     * The share of calls that were made in the expected order.
     *
     * @return the measure
     */
    public static ToolCallCorrectness ordered() {
        return new ToolCallCorrectness("tool-calls-ordered", Order.ORDERED);
    }

    /**
     * The share of calls that were made, whatever their order.
     *
     * @return the measure
     */
    public static ToolCallCorrectness anyOrder() {
        return new ToolCallCorrectness("tool-calls-any-order", Order.ANY);
    }

    /**
     * Scores calls.
     *
     * @param expected the right calls
     * @param made the calls to judge
     * @return the score, never undefined
     */
    public Score score(List<ToolCall> expected, List<ToolCall> made) {
        int most = Math.max(expected.size(), made.size());
        if (most == 0) {
            return Score.of(1);
        }
        List<ParsedCall> wanted = expected.stream().map(ParsedCall::of).toList();
        List<ParsedCall> given = made.stream().map(ParsedCall::of).toList();
        int right = order == Order.ANY ? paired(wanted, given) : inOrder(wanted, given);
        return order == Order.EXACT ? Score.passed(right == most) : Score.of((double) right / most);
    }

    /**
     * The measure as a metric of a run.
     *
     * @param expected the right calls of a sample
     * @param made the calls that the output made
     * @return the metric, named {@code tool-calls-exact}, {@code tool-calls-ordered} or {@code tool-calls-any-order}
     */
    public Metric metric(Function<Sample, List<ToolCall>> expected, Function<Sample, List<ToolCall>> made) {
        requireNonNull(expected, "expected");
        requireNonNull(made, "made");
        return Metric.of(name, sample -> score(expected.apply(sample), made.apply(sample)))
                .range(Range.UNIT);
    }

    private static int inOrder(List<ParsedCall> expected, List<ParsedCall> made) {
        int[] lengths = new int[made.size() + 1];
        for (ParsedCall call : expected) {
            int diagonal = 0;
            for (int j = 1; j <= made.size(); j++) {
                int above = lengths[j];
                lengths[j] = call.isSame(made.get(j - 1)) ? diagonal + 1 : Math.max(above, lengths[j - 1]);
                diagonal = above;
            }
        }
        return lengths[made.size()];
    }

    private static int paired(List<ParsedCall> expected, List<ParsedCall> made) {
        List<ParsedCall> open = new ArrayList<>(made);
        int pairs = 0;
        for (ParsedCall call : expected) {
            for (int j = 0; j < open.size(); j++) {
                if (call.isSame(open.get(j))) {
                    open.remove(j);
                    pairs++;
                    break;
                }
            }
        }
        return pairs;
    }
}
