package dev.plumbline.metrics;

import java.util.SplittableRandom;

/** Texts as no one writes them, the same for the same seed: JSON and numbers in pieces, every plane, lone surrogates. */
public final class RandomTexts {

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "\\",
        "\\u00",
        "\\ud83d",
        "null",
        "true",
        "1e999999999",
        "-0",
        "0.5",
        "1,000",
        "$",
        "%",
        "A:",
        "the",
        " ",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\u00A0",
        "\u2028",
        "\u0130",
        "\uD83D",
        "\uDE00",
        "{\"a\":1}"
    };

    private final SplittableRandom random;

    /**
     * Starts a sequence of texts.
     *
     * @param seed tells the sequence
     */
    public RandomTexts(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * A text of up to 11 pieces.
     *
     * @return the text, possibly empty
     */
    public String next() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(12); left > 0; left--) {
            if (random.nextInt(4) == 0) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }
}
