package dev.plumbline.metrics.text;

import java.util.Locale;

/**
 * Lower case as Python's {@code str.lower} has it. It differs from {@link String#toLowerCase(Locale)} in the final sigma
 * alone: the Unicode condition Final_Sigma (The Unicode Standard, section 3.13, table 3-17) skips case-ignorable
 * characters, while Java looks at word boundaries.
 */
public final class LowerCase {

    private static final char CAPITAL_SIGMA = '\u03A3';
    private static final char SMALL_SIGMA = '\u03C3';
    private static final char FINAL_SIGMA = '\u03C2';

    /** What Word_Break calls MidLetter, MidNumLet and Single_Quote: case-ignorable whatever their category. */
    private static final String IGNORABLE_MARKS =
            "'.:\u00B7\u0387\u055F\u05F4\u2018\u2019\u2024\u2027\uFE13\uFE52\uFE55\uFF07\uFF0E\uFF1A";

    private LowerCase() {}

    /**
     * Puts a text into lower case.
     *
     * @param text any text
     * @return the same in lower case
     */
    public static String of(String text) {
        boolean plain = text.indexOf(CAPITAL_SIGMA) < 0;
        return (plain ? text : withSmallSigmas(text)).toLowerCase(Locale.ROOT);
    }

    private static String withSmallSigmas(String text) {
        StringBuilder result = new StringBuilder(text);
        for (int i = text.indexOf(CAPITAL_SIGMA); i >= 0; i = text.indexOf(CAPITAL_SIGMA, i + 1)) {
            boolean last = isCasedBefore(text, i) && !isCasedAfter(text, i + 1);
            result.setCharAt(i, last ? FINAL_SIGMA : SMALL_SIGMA);
        }
        return result.toString();
    }

    private static boolean isCasedBefore(String text, int end) {
        int i = end;
        while (i > 0) {
            int codePoint = text.codePointBefore(i);
            if (!isIgnorable(codePoint)) {
                return isCased(codePoint);
            }
            i -= Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean isCasedAfter(String text, int start) {
        int i = start;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            if (!isIgnorable(codePoint)) {
                return isCased(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean isCased(int codePoint) {
        return Character.isLowerCase(codePoint) || Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }

    private static boolean isIgnorable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> IGNORABLE_MARKS.indexOf(codePoint) >= 0;
        };
    }
}
