package dev.plumbline.metrics.translation;

import dev.plumbline.metrics.text.WhiteSpace;

/**
 * The substitutions of mteval-v14.pl's international tokenization in one pass over the code points: punctuation next to
 * a non-number and every symbol stand alone.
 *
 * <p>As in {@link MtevalTokenizer}, the first substitution matches pairs that do not overlap, so that a mark which it
 * has used up does not count as the neighbour of the next one. The text is not padded.
 */
final class IntlTokenizer {

    private static final int OTHER = 0;
    private static final int NUMBER = 1;
    private static final int PUNCTUATION = 2;
    private static final int SYMBOL = 3;

    private IntlTokenizer() {}

    static Spans tokenize(String text) {
        Spans tokens = new Spans(text.toCharArray());
        int start = -1;
        // Whether the character before can open a match of the first substitution.
        boolean open = false;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int codePoint = text.codePointAt(i);
            next = i + Character.charCount(codePoint);
            int kind = kind(codePoint);
            boolean space = codePoint <= Character.MAX_VALUE && WhiteSpace.contains((char) codePoint);
            boolean alone = kind == SYMBOL || (kind == PUNCTUATION && (open || isBeforeNonNumber(text, next)));
            if (start >= 0 && (alone || space)) {
                tokens.add(start, i);
                start = -1;
            }
            if (alone) {
                tokens.add(i, next);
            } else if (start < 0 && !space) {
                start = i;
            }
            open = kind != NUMBER && !(kind == PUNCTUATION && open);
        }
        if (start >= 0) {
            tokens.add(start, text.length());
        }
        return tokens;
    }

    private static boolean isBeforeNonNumber(String text, int next) {
        return next < text.length() && kind(text.codePointAt(next)) != NUMBER;
    }

    private static int kind(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> NUMBER;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION -> PUNCTUATION;
            case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL ->
                SYMBOL;
            default -> OTHER;
        };
    }
}
