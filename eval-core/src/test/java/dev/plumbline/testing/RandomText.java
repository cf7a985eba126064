package dev.plumbline.testing;

import java.util.SplittableRandom;

/** Texts that break naive code: separators, quotes, control characters, every plane of Unicode. The same for the same seed. */
public final class RandomText {

    private static final String SPECIAL =
            "\",;|\r\n\t\\/{}[]$ '=+-@#<>&\u0000\u0085\u00A0\u2028\u2029\uFEFF\uFFFD\u0130\u0131";

    private final SplittableRandom random;

    /**
     * Starts a sequence of texts.
     *
     * @param seed tells the sequence
     */
    public RandomText(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * A text of up to 24 code points that UTF-8 carries.
     *
     * @return the text, possibly empty
     */
    public String next() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(25); left > 0; left--) {
            text.appendCodePoint(codePoint());
        }
        return text.toString();
    }

    /**
     * A text that holds half of a surrogate pair.
     *
     * @return the text, not empty
     */
    public String nextBroken() {
        char half = (char) random.nextInt(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        // A letter on either side keeps the half from making a pair.
        return next() + "a" + half + "b" + next();
    }

    private int codePoint() {
        return switch (random.nextInt(4)) {
            case 0 -> SPECIAL.charAt(random.nextInt(SPECIAL.length()));
            case 1 -> random.nextInt('a', 'z' + 1);
            case 2 -> random.nextInt(0, Character.MIN_SURROGATE);
            default -> random.nextInt(Character.MAX_SURROGATE + 1, Character.MAX_CODE_POINT + 1);
        };
    }
}
