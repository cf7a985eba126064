package dev.plumbline.metrics.translation;

import dev.plumbline.metrics.text.LowerCase;
import dev.plumbline.metrics.text.WhiteSpace;
import dev.plumbline.metrics.translation.MtevalTokenizer.Script;

/** Tercom's tokenizer as sacreBLEU has it. */
final class TerTokenizer {

    private static final MtevalTokenizer WESTERN = new MtevalTokenizer(Script.TERCOM);
    private static final MtevalTokenizer ASIAN = new MtevalTokenizer(Script.TERCOM_ASIAN);

    private final boolean normalized;
    private final boolean punctuation;
    private final boolean asianSupport;
    private final boolean caseSensitive;

    TerTokenizer(boolean normalized, boolean punctuation, boolean asianSupport, boolean caseSensitive) {
        this.normalized = normalized;
        this.punctuation = punctuation;
        this.asianSupport = asianSupport;
        this.caseSensitive = caseSensitive;
    }

    /** The words of an output. */
    Spans output(String text) {
        String stripped = WhiteSpace.stripTrailing(text);
        String line = caseSensitive ? stripped : LowerCase.of(stripped);
        Spans words = normalized ? normalize(line) : Spans.ofWords(line);
        return punctuation ? words : withoutPunctuation(words);
    }

    /** The words of a reference: normalized twice, as the reference implementation does. */
    Spans reference(String text) {
        Spans once = output(text);
        return normalized ? output(String.join(" ", once.toStrings())) : once;
    }

    private Spans normalize(String line) {
        String joined = line.indexOf('\n') < 0 ? line : line.replace("\n-", "").replace('\n', ' ');
        return (asianSupport ? ASIAN : WESTERN).tokenize(MtevalTokenizer.unescape(joined));
    }

    private Spans withoutPunctuation(Spans words) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            for (int k = words.start(i); k < words.end(i); k++) {
                if (!isPunctuation(words.text[k])) {
                    kept.append(words.text[k]);
                }
            }
            kept.append(' ');
        }
        return Spans.ofWords(kept.toString());
    }

    private boolean isPunctuation(char c) {
        return c < 128 ? ".,?:;!\"()".indexOf(c) >= 0 : asianSupport && isAsianPunctuation(c);
    }

    /**
     * Whether Asian support makes a character stand alone. The reference means to treat kana likewise, but anchors its
     * patterns at the start of a text that it has padded, so that they never match.
     */
    static boolean isAsian(char c) {
        return (c >= 0x2E80 && c <= 0x2EFF)
                || (c >= 0x31C0 && c <= 0x31EF)
                || (c >= 0x3200 && c <= 0x4DBF)
                || (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE4F)
                || isAsianPunctuation(c);
    }

    private static boolean isAsianPunctuation(char c) {
        return (c >= 0x3001 && c <= 0x3002)
                || (c >= 0x3008 && c <= 0x3011)
                || (c >= 0x3014 && c <= 0x301F)
                || (c >= 0xFF61 && c <= 0xFF65)
                || c == 0x30FB
                || "\uFF01\uFF02\uFF08\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F".indexOf(c) >= 0;
    }
}
