package dev.plumbline.metrics.translation;

import dev.plumbline.metrics.text.WhiteSpace;

/**
 * The four substitutions of the script mteval-v13a.pl in one pass over the characters, and the additions that other
 * tokenizers make to them.
 *
 * <p>Their effect on a full stop or comma depends on its neighbours alone. It stands alone if a non-digit comes before
 * it, unless the second substitution has used that one up (it matches pairs that do not overlap), or if a non-digit
 * comes after it. A hyphen stands alone after a digit.
 */
final class MtevalTokenizer {

    private static final byte LETTER = 0;
    private static final byte DIGIT = 1;
    private static final byte SPACE = 2;
    private static final byte MARK = 3;
    private static final byte STOP = 4;
    private static final byte HYPHEN = 5;
    private static final byte APOSTROPHE = 6;

    private static final byte[] ASCII = asciiKinds();

    /** What stands before a character: nothing, a digit, a stop that a match has used up, or something else. */
    private static final int NOTHING = 0;

    private static final int AFTER_DIGIT = 1;
    private static final int USED_UP = 2;
    private static final int OTHER = 3;

    private final Script script;
    /** Whether the text is taken to stand between spaces. */
    private final boolean padded;

    private final boolean possessives;

    MtevalTokenizer(Script script) {
        this.script = script;
        padded = script != Script.CHINESE;
        possessives = script == Script.TERCOM || script == Script.TERCOM_ASIAN;
    }

    /** Who uses the substitutions, and what they add. */
    enum Script {
        /** The tokenizer 13a: nothing. */
        WESTERN,
        /** The tokenizer zh: Chinese characters stand alone, and the text is not padded. */
        CHINESE,
        /** Tercom's normalization: a possessive 's is split off. */
        TERCOM,
        /** Tercom's normalization with Asian support: East Asian characters stand alone as well. */
        TERCOM_ASIAN
    }

    /** Splits a text whose line breaks and entities have been dealt with. */
    Spans tokenize(String line) {
        Spans tokens = new Spans(line.toCharArray());
        char[] text = tokens.text;
        int start = -1;
        int before = padded ? OTHER : NOTHING;
        for (int i = 0; i < text.length; i++) {
            byte kind = kind(text[i]);
            boolean alone = isAlone(kind, before, text, i);
            if (start >= 0 && (alone || kind == SPACE || (kind == APOSTROPHE && isPossessive(text, i)))) {
                tokens.add(start, i);
                start = -1;
            }
            if (alone) {
                tokens.add(i, i + 1);
            } else if (start < 0 && kind != SPACE) {
                start = i;
            }
            while (kind == LETTER && i + 1 < text.length && isPlain(text[i + 1])) {
                i++;
            }
            before = kind == DIGIT ? AFTER_DIGIT : kind == STOP && before == OTHER ? USED_UP : OTHER;
        }
        if (start >= 0) {
            tokens.add(start, text.length);
        }
        return tokens;
    }

    private boolean isAlone(byte kind, int before, char[] text, int index) {
        return kind == MARK
                || (kind == HYPHEN && before == AFTER_DIGIT)
                || (kind == STOP && (before == OTHER || isBeforeNonDigit(text, index)));
    }

    /** Undoes four XML entities, one after the other. */
    static String unescape(String line) {
        if (line.indexOf('&') < 0) {
            return line;
        }
        return line.replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">");
    }

    private static boolean isPlain(char c) {
        return c < 128 && ASCII[c] == LETTER;
    }

    private boolean isBeforeNonDigit(char[] text, int index) {
        int next = index + 1;
        return next < text.length ? text[next] < '0' || text[next] > '9' : padded;
    }

    /** Whether 's starts here, before a space that is there or that the first substitution puts there. */
    private boolean isPossessive(char[] text, int index) {
        int next = index + 2;
        if (!possessives || next > text.length || text[index + 1] != 's') {
            return false;
        }
        return next == text.length || text[next] == ' ' || (text[next] < 128 && ASCII[text[next]] == MARK);
    }

    private byte kind(char c) {
        if (c < 128) {
            return ASCII[c];
        }
        if (WhiteSpace.contains(c)) {
            return SPACE;
        }
        return switch (script) {
            case CHINESE -> isChinese(c) ? MARK : LETTER;
            case TERCOM_ASIAN -> TerTokenizer.isAsian(c) ? MARK : LETTER;
            case WESTERN, TERCOM -> LETTER;
        };
    }

    /**
     * The reference's ranges. It writes Extension B and the Compatibility Supplement with four digits too few for
     * Python's escape, so that U+2001 to U+2A6D and U+2F81 to U+2FA1 are meant and no supplementary character is.
     */
    private static boolean isChinese(char c) {
        if (c < 0x3400) {
            return isChineseSymbol(c);
        }
        return c <= 0x4DB5
                || (c >= 0x4E00 && c <= 0x9FBB)
                || (c >= 0xF900 && c <= 0xFA2D)
                || (c >= 0xFA30 && c <= 0xFA6A)
                || (c >= 0xFA70 && c <= 0xFAD9)
                || (c >= 0xFE10 && c <= 0xFE1F)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || (c >= 0xFF00 && c <= 0xFFEF);
    }

    private static boolean isChineseSymbol(char c) {
        return (c >= 0x2001 && c <= 0x2A6D)
                || (c >= 0x2E80 && c <= 0x2FDF)
                || (c >= 0x2FF0 && c <= 0x303F)
                || (c >= 0x3100 && c <= 0x312F)
                || (c >= 0x31A0 && c <= 0x31BF)
                || (c >= 0x31C0 && c <= 0x31EF)
                || (c >= 0x3200 && c <= 0x33FF);
    }

    private static byte[] asciiKinds() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < 128; c++) {
            if (WhiteSpace.contains(c)) {
                kinds[c] = SPACE;
            } else if (c >= '0' && c <= '9') {
                kinds[c] = DIGIT;
            } else if (c == '.' || c == ',') {
                kinds[c] = STOP;
            } else if (c == '-') {
                kinds[c] = HYPHEN;
            } else if (c == '\'') {
                kinds[c] = APOSTROPHE;
            } else if (isMark(c)) {
                kinds[c] = MARK;
            }
        }
        return kinds;
    }

    /** The first substitution's class; the apostrophe is not in it. */
    private static boolean isMark(char c) {
        return (c >= '{' && c <= '~')
                || (c >= '[' && c <= '`')
                || (c > ' ' && c <= '&')
                || (c >= '(' && c <= '+')
                || (c >= ':' && c <= '@')
                || c == '/';
    }
}
