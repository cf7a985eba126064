package dev.plumbline.metrics.match;

import dev.plumbline.metrics.text.LowerCase;
import dev.plumbline.metrics.text.WhiteSpace;

/**
 * The normalisation of the SQuAD evaluation script: lower case, ASCII punctuation deleted (not replaced by a space),
 * the words a, an and the dropped, white space collapsed.
 *
 * <p>Word characters and white space are Python's: a letter or number of any script belongs to a word, a combining mark
 * does not. Source: Rajpurkar et al., SQuAD (arXiv 1606.05250), {@code evaluate-v1.1.py} and {@code evaluate-v2.0.py}.
 *
 * <pre>{@code
 * String same = SquadNormalization.normalize("The  U.S.A."); // usa
 * }</pre>
 */
public final class SquadNormalization {

    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private SquadNormalization() {}

    /**
     * Normalises a text.
     *
     * @param text any text
     * @return its words, each separated by a space
     */
    public static String normalize(String text) {
        return collapsed(withoutArticles(withoutPunctuation(LowerCase.of(text))));
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
                    case Character.UNASSIGNED -> isIdeographOfUnicode14(codePoint);
                    default -> false;
                };
    }

    /** Java 17 knows Unicode 13, in which the blocks of ideographs were not yet full. */
    private static boolean isIdeographOfUnicode14(int codePoint) {
        return (codePoint >= 0x9FFD && codePoint <= 0x9FFF)
                || (codePoint >= 0x2A6DE && codePoint <= 0x2A6DF)
                || (codePoint >= 0x2B735 && codePoint <= 0x2B738);
    }

    private static String collapsed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (WhiteSpace.contains(c)) {
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
}
