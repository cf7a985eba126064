package dev.plumbline.metrics.summarization;

import static java.util.Objects.requireNonNull;

import dev.plumbline.metrics.text.LowerCase;

/**
 * Porter's stemmer for English, in the three forms that NLTK has. Immutable.
 *
 * <pre>{@code
 * String stem = PorterStemmer.create().stem("relational"); // relat
 * }</pre>
 *
 * <p>A word is put into lower case, and its endings are taken off or replaced in five steps, each under conditions on
 * what is left; in each step the first ending that fits decides, even if its condition fails. Characters other than
 * {@code a e i o u} and {@code y} after a consonant count as consonants, so words of other scripts mostly stay as they
 * are. The length is counted in code points.
 *
 * <table>
 * <caption>Edge cases of {@link Form#NLTK}</caption>
 * <tr><th>word</th><th>stem</th><th>why</th></tr>
 * <tr><td>empty</td><td>empty</td><td>no step applies</td></tr>
 * <tr><td>{@code As}</td><td>{@code as}</td><td>at most two characters</td></tr>
 * <tr><td>{@code skies}</td><td>{@code sky}</td><td>in the list of irregular words</td></tr>
 * <tr><td>{@code Skies}</td><td>{@code ski}</td><td>that list is asked for words in lower case only</td></tr>
 * <tr><td>{@code dies}</td><td>{@code die}</td><td>{@code ies} in a word of four</td></tr>
 * <tr><td>{@code flies}</td><td>{@code fli}</td><td>{@code ies} in a longer word</td></tr>
 * </table>
 *
 * <p>Cost: linear in the length of the word.
 *
 * <p>Source: Porter, An algorithm for suffix stripping (Program 14(3), 1980), and NLTK's extensions of it. Nothing
 * differs from NLTK 3.10 with {@code to_lowercase=True}.
 */
public final class PorterStemmer {

    /** Which rules are followed. */
    public enum Form {
        /** Those of the article. */
        ORIGINAL,
        /** With the departures of Porter's own implementations: {@code bli}, {@code logi}, words of two letters. */
        MARTIN,
        /** With NLTK's departures as well: irregular words, {@code ies} and {@code ied}, {@code y}, {@code fulli}. */
        NLTK
    }

    private final Form form;
    private final PorterSteps steps;

    private PorterStemmer(Form form) {
        this.form = form;
        steps = new PorterSteps(form);
    }

    /**
     * The stemmer that METEOR and ROUGE use.
     *
     * @return the stemmer in the form {@link Form#NLTK}
     */
    public static PorterStemmer create() {
        return of(Form.NLTK);
    }

    /**
     * A stemmer.
     *
     * @param form which rules to follow
     * @return the stemmer
     */
    public static PorterStemmer of(Form form) {
        return new PorterStemmer(requireNonNull(form, "form"));
    }

    /**
     * Stems a word.
     *
     * @param word a word; white space and punctuation are characters like others
     * @return its stem in lower case
     */
    public String stem(String word) {
        String lower = LowerCase.of(word);
        char[] characters = lower.toCharArray();
        if (lower.equals(word)) {
            return new String(characters, 0, stem(characters, characters.length));
        }
        // NLTK looks at the word as it is written when it asks for its length and for irregular words.
        if (form != Form.ORIGINAL && word.codePointCount(0, word.length()) <= 2) {
            return lower;
        }
        return new String(characters, 0, stemByRules(characters, characters.length));
    }

    /** Stems a word in lower case where it stands; a stem is never longer than its word. */
    int stem(char[] word, int length) {
        return hasSurrogate(word, length) ? stemBeyondBasicPlane(word, length) : steps.stem(word, length);
    }

    private int stemByRules(char[] word, int length) {
        return hasSurrogate(word, length) ? stemBeyondBasicPlane(word, length) : steps.stemByRules(word, length);
    }

    private static boolean hasSurrogate(char[] word, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.isSurrogate(word[i])) {
                return true;
            }
        }
        return false;
    }

    /** Puts a stand-in for each pair of surrogates, so that conditions on lengths count code points. */
    private int stemBeyondBasicPlane(char[] word, int length) {
        int[] codePoints = new String(word, 0, length).codePoints().toArray();
        char[] standIns = new char[codePoints.length];
        for (int i = 0; i < codePoints.length; i++) {
            standIns[i] = standIn(codePoints, i);
        }
        char[] stem = standIns.clone();
        int stemLength = steps.stemByRules(stem, stem.length);
        int at = 0;
        for (int i = 0; i < stemLength; i++) {
            boolean kept = stem[i] == standIns[i];
            at += Character.toChars(kept ? codePoints[i] : stem[i], word, at);
        }
        return at;
    }

    /** Equal code points have equal stand-ins: private characters by the place of the first of them. */
    private static char standIn(int[] codePoints, int place) {
        int codePoint = codePoints[place];
        if (!Character.isSupplementaryCodePoint(codePoint)) {
            return (char) codePoint;
        }
        int first = 0;
        while (codePoints[first] != codePoint) {
            first++;
        }
        return (char) (Character.MIN_SURROGATE + first % 0x800);
    }
}
