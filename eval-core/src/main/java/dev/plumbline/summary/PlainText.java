package dev.plumbline.summary;

import dev.plumbline.internal.LoneSurrogates;
import java.util.regex.Pattern;

/** Names and messages as they come, made fit for a line of a table or of Markdown. */
final class PlainText {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R+");

    private PlainText() {}

    /** The same text on one line, in characters that UTF-8 carries. */
    static String oneLine(String text) {
        return LoneSurrogates.replaced(LINE_BREAKS.matcher(text).replaceAll(" "));
    }

    /** The same text on one line of Markdown, in which it makes no table cell, no tag and no link. */
    static String markdown(String text) {
        return oneLine(text)
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("](", "]\\(")
                .replace("<", "&lt;");
    }
}
