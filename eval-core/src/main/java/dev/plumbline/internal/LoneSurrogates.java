package dev.plumbline.internal;

import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Halves of surrogate pairs that stand alone. Java's strings carry them, and an answer that a model's token limit cut in
 * the middle of an emoji has one; UTF-8 does not carry them.
 */
public final class LoneSurrogates {

    /** Patterns go by code point, so the halves of a whole pair do not match. */
    private static final Pattern LONE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private LoneSurrogates() {}

    /**
     * Whether a text holds one.
     *
     * @param text the text
     * @return true if UTF-8 does not carry the text
     */
    public static boolean areIn(String text) {
        return LONE.matcher(text).find();
    }

    /**
     * Writes them as JSON escapes, which lose nothing.
     *
     * @param json a JSON text, which has them inside its strings only
     * @return the same JSON in characters that UTF-8 carries
     */
    public static String escaped(String json) {
        return LONE.matcher(json)
                .replaceAll(match ->
                        "\\\\u" + HexFormat.of().toHexDigits(match.group().charAt(0)));
    }

    /**
     * Puts the replacement character U+FFFD in their place, for texts that people read.
     *
     * @param text the text
     * @return a text that UTF-8 carries
     */
    public static String replaced(String text) {
        return LONE.matcher(text).replaceAll("\uFFFD");
    }
}
