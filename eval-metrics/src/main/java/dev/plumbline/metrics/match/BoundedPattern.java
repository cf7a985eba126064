package dev.plumbline.metrics.match;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern whose search ends: some patterns take exponential time on some texts, and texts come from models. The search
 * is counted in characters looked at, not in time, so that it ends at the same point on every machine.
 */
final class BoundedPattern {

    /** Looks at most so many characters: well below a second, and 100 looks at each character of a long answer. */
    private static final long STEPS = 20_000_000L;

    private final Pattern pattern;

    BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    Matcher matcher(String text) {
        return pattern.matcher(new CountedText(text, 0, text.length(), new long[] {STEPS}));
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }

    /** The search took too many steps. */
    static final class TooManySteps extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("the pattern took more than " + STEPS + " steps");
        }
    }

    /** A text that counts how often it is looked at; parts of it share the count. */
    private static final class CountedText implements CharSequence {

        private final String text;
        private final int start;
        private final int end;
        private final long[] left;

        CountedText(String text, int start, int end, long[] left) {
            this.text = text;
            this.start = start;
            this.end = end;
            this.left = left;
        }

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            if (--left[0] < 0) {
                throw new TooManySteps();
            }
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new CountedText(text, start + from, start + to, left);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
