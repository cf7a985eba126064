package dev.plumbline.metrics.testing;

import java.util.SplittableRandom;

/** Random texts that a seed replays: words that share stems, separators, marks, all planes, lone surrogates. */
public final class RandomStrings {

    private static final String[] FRAGMENTS = {
        "run", "runs", "running", "Happily", "happy", "skies", "geology", "y", "yy", "sayings", "A", "an", "THE", "x_y",
        "3rd", "-", "'", ".", "!?", "\n", "\r\n", "\t", "\u000B", "\u001C", "\u0085", "\u00A0", "\u2003", "\u3000", "É",
        "e\u0301", "\u0301", "İ", "ı", "\u212A", "ΟΔΟΣ", "Σ", "ʰΣ", "ß", "ĳ", "ﬀ", "文字", "ｶﾅ", "ไทย", "한글", "שלום",
        "٤٢", "½", "🚲", "🧑‍🚀", "𝒳", "\uD83D", "\uDEB2", "\u0000", "\uFFFF", "\uFEFF"
    };

    private final SplittableRandom random;

    /**
     * A source of texts.
     *
     * @param seed replays them
     */
    public RandomStrings(long seed) {
        random = new SplittableRandom(seed);
    }

    /**
     * A text of all kinds of characters.
     *
     * @param most how many fragments at most
     * @return the text
     */
    public String wild(int most) {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            text.append(fragment()).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private String fragment() {
        return random.nextInt(6) == 0
                ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                : FRAGMENTS[random.nextInt(FRAGMENTS.length)];
    }

    /**
     * A text over few letters, so that it has much in common with others.
     *
     * @param length how many letters
     * @param letters how many different ones
     * @return the text
     */
    public String letters(int length, int letters) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) ('a' + random.nextInt(letters)));
        }
        return text.toString();
    }

    /**
     * A text with random edits.
     *
     * @param text the text
     * @param edits how many
     * @return the edited text
     */
    public String edited(String text, int edits) {
        StringBuilder result = new StringBuilder(text);
        for (int i = 0; i < edits && !result.isEmpty(); i++) {
            int at = random.nextInt(result.length());
            switch (random.nextInt(4)) {
                case 0 -> result.deleteCharAt(at);
                case 1 -> result.insert(at, (char) ('a' + random.nextInt(4)));
                case 2 -> result.setCharAt(at, (char) ('a' + random.nextInt(4)));
                default -> result.append(result.charAt(at)).deleteCharAt(at);
            }
        }
        return result.toString();
    }

    /**
     * A number.
     *
     * @param bound above it
     * @return from 0
     */
    public int below(int bound) {
        return random.nextInt(bound);
    }
}
