package dev.plumbline.metrics.match;

import java.util.Locale;

/**
 * The normalisation of the SQuAD evaluation script: lower case, ASCII punctuation deleted (not replaced by a space),
 * the words a, an and the dropped, white space collapsed.
 *
 * <p>Word characters and white space are Python's: a letter or number of any script belongs to a word, a combining mark
 * does not. Source: Rajpurkar et al., SQuAD (arXiv 1606.05250), {@code evaluate-v1.1.py} and {@code evaluate-v2.0.py}.
 */
final class SquadNormalization {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private SquadNormalization() {}

    static String normalize(String text) {
        return collapsed(withoutArticles(withoutPunctuation(text.toLowerCase(Locale.ROOT))));
    }

    private static String withoutPunctuation(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || PUNCTUATION.indexOf(c) < 0) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static String withoutArticles(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (end == at) {
                end = at + Character.charCount(text.codePointAt(at));
                kept.append(text, at, end);
            } else if (isArticle(text.substring(at, end))) {
                kept.append(' ');
            } else {
                kept.append(text, at, end);
            }
            at = end;
        }
        return kept.toString();
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isWordCharacter(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isArticle(String word) {
        return word.equals("a") || word.equals("an") || word.equals("the");
    }

    private static boolean isWordCharacter(int codePoint) {
        return codePoint == '_'
                || switch (Character.getType(codePoint)) {
                    case Character.UPPERCASE_LETTER,
                            Character.LOWERCASE_LETTER,
                            Character.TITLECASE_LETTER,
                            Character.MODIFIER_LETTER,
                            Character.OTHER_LETTER,
                            Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    private static String collapsed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = kept.length() > 0;
            } else {
                if (gap) {
                    kept.append(' ');
                    gap = false;
                }
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** White space as Python's {@code str.split} has it, which is not Java's: U+0085, U+00A0 and their like count. */
    static boolean isSpace(char c) {
        return (c >= 0x09 && c <= 0x0D)
                || (c >= 0x1C && c <= 0x20)
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }
}
