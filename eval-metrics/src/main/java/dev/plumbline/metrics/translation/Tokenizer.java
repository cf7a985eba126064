package dev.plumbline.metrics.translation;

import dev.plumbline.metrics.text.WhiteSpace;
import dev.plumbline.metrics.translation.MtevalTokenizer.Script;
import java.util.List;

/**
 * How BLEU splits a text into tokens: the tokenizers of sacreBLEU 2.6.0 that need no dictionary. Each takes time and
 * memory linear in the text.
 */
public enum Tokenizer {

    /**
     * Of the script mteval-v13a.pl, the one that published BLEU scores use: undoes line breaks and four XML entities,
     * then splits off ASCII punctuation, full stops and commas outside numbers, and hyphens after digits. The
     * apostrophe stays.
     */
    V13A("13a") {
        @Override
        Spans spans(String text) {
            return WESTERN.tokenize(unescape(text));
        }
    },

    /** Of the script mteval-v14.pl, international: splits off Unicode punctuation outside numbers, and symbols. */
    INTL("intl") {
        @Override
        Spans spans(String text) {
            return IntlTokenizer.tokenize(text);
        }
    },

    /** Every code point but white space is a token. */
    CHAR("char") {
        @Override
        Spans spans(String text) {
            return codePoints(text);
        }
    },

    /** Splits at white space only, for texts that are tokenized already. */
    NONE("none") {
        @Override
        Spans spans(String text) {
            return Spans.ofWords(text);
        }
    },

    /**
     * Splits Chinese into characters and the rest as {@link #V13A} does, without entities. As in sacreBLEU, whose ranges
     * hold two slips, U+2001 to U+2A6D and U+2F81 to U+2FA1 count as Chinese, while Extension B does not.
     */
    ZH("zh") {
        @Override
        Spans spans(String text) {
            return CHINESE.tokenize(WhiteSpace.strip(text));
        }
    };

    private static final MtevalTokenizer WESTERN = new MtevalTokenizer(Script.WESTERN);
    private static final MtevalTokenizer CHINESE = new MtevalTokenizer(Script.CHINESE);

    private final String label;

    Tokenizer(String label) {
        this.label = label;
    }

    /**
     * Splits a text, whose trailing white space is dropped first.
     *
     * @param text any text
     * @return its tokens; empty if there is none
     */
    public List<String> tokenize(String text) {
        return segment(text).toStrings();
    }

    /**
     * What a sacreBLEU signature calls it.
     *
     * @return for instance {@code 13a}
     */
    public String label() {
        return label;
    }

    /** The tokens of a segment. */
    Spans segment(String text) {
        return spans(WhiteSpace.stripTrailing(text));
    }

    abstract Spans spans(String text);

    private static String unescape(String text) {
        String line = text;
        if (line.indexOf('<') >= 0) {
            line = line.replace("<skipped>", "");
        }
        if (line.indexOf('\n') >= 0) {
            line = line.replace("-\n", "").replace('\n', ' ');
        }
        return MtevalTokenizer.unescape(line);
    }

    private static Spans codePoints(String text) {
        Spans tokens = new Spans(text.toCharArray());
        int next;
        for (int i = 0; i < text.length(); i = next) {
            next = i + Character.charCount(text.codePointAt(i));
            if (!WhiteSpace.contains(text.charAt(i))) {
                tokens.add(i, next);
            }
        }
        return tokens;
    }
}
