package dev.plumbline.metrics.match;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that is one decimal number, as people and models write it. */
final class DecimalText {

    private static final Pattern NUMBER = Pattern.compile(
            "([-+\\u2212]?)[$\\u20AC\\u00A3\\u00A5]?([-+]?)((?:\\d{1,3}(?:,\\d{3})++|\\d*+)(?:\\.\\d*+)?(?:[eE][-+]?\\d{1,4})?)%?");
    private static final Pattern GROUPED =
            Pattern.compile("[-+]?[$\\u20AC\\u00A3\\u00A5]?[-+]?\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?%?");

    /** Longer texts are not numbers that anyone wrote. */
    private static final int LONGEST = 200;

    private DecimalText() {}

    /** The number, or null if the text is not one. */
    static @Nullable BigDecimal parse(String text) {
        String stripped = text.strip();
        Matcher matcher = stripped.length() > LONGEST ? null : NUMBER.matcher(stripped);
        if (matcher == null
                || !matcher.matches()
                || (!matcher.group(1).isEmpty() && !matcher.group(2).isEmpty())) {
            return null;
        }
        String digits = matcher.group(3).replace(",", "");
        if (digits.chars().noneMatch(c -> c >= '0' && c <= '9') || digits.startsWith("e") || digits.startsWith("E")) {
            return null;
        }
        BigDecimal number = decimal(digits);
        String sign = matcher.group(1) + matcher.group(2);
        boolean negative = sign.equals("-") || sign.equals("\u2212");
        return number != null && negative ? number.negate() : number;
    }

    /** Takes the thousands separators out of a text that is one number with them; leaves any other text as it is. */
    static String withoutSeparators(String text) {
        return text.indexOf(',') >= 0 && GROUPED.matcher(text).matches() ? text.replace(",", "") : text;
    }

    private static @Nullable BigDecimal decimal(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
