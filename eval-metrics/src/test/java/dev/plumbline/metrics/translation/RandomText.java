package dev.plumbline.metrics.translation;

import java.util.SplittableRandom;

/** Random texts that provoke: all planes, lone surrogates, separators, entities, marks; replayable by their seed. */
final class RandomText {

    private static final String[] PIECES = {
        "the",
        "cat",
        "sat",
        "Mat",
        "a",
        "1,000.5",
        "it's",
        "x-y",
        "-",
        "\n",
        "-\n",
        "&amp;",
        "&quot;",
        "<skipped>",
        ".",
        ",",
        "...",
        "$5",
        "5-6",
        "'s ",
        "ΑΣ",
        "ΣΑΣ:",
        "’",
        "İ",
        "ß",
        "ﬁ",
        "中文",
        "かな",
        "カナ",
        "、",
        "。",
        "！",
        "한국",
        "😀",
        "👩‍👩",
        "e\u0301",
        "\u0085",
        "\u00A0",
        "\u1680",
        "\u2007",
        "\u2028",
        "\u3000",
        "\u001C",
        "\u0000",
        "\uD800",
        "\uDC00",
        "\uFFFD",
        "\uFEFF",
        "٣",
        "½",
        "Ⅷ",
        "€",
        "+",
        "^",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "~",
        "`",
        "@",
        "/",
        "\"",
        "!",
        "?"
    };

    private final SplittableRandom random;

    RandomText(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A text of at most this many pieces, some with spaces between. */
    String next(int pieces) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(pieces + 1);
        for (int i = 0; i < length; i++) {
            text.append(piece());
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private String piece() {
        return random.nextInt(8) == 0
                ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                : PIECES[random.nextInt(PIECES.length)];
    }

    /** Words of a small vocabulary, so that texts share much. */
    String words(int most, int vocabulary) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(most + 1);
        for (int i = 0; i < length; i++) {
            text.append('w').append(random.nextInt(vocabulary)).append(' ');
        }
        return text.toString();
    }
}
