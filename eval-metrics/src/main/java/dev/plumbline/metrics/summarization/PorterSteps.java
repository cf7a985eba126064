package dev.plumbline.metrics.summarization;

import dev.plumbline.metrics.summarization.PorterStemmer.Form;
import java.util.HashMap;
import java.util.Map;

/** The five steps, on a word in an array of which the first {@code length} characters count. */
final class PorterSteps {

    private static final Map<String, String> IRREGULAR = irregular();
    private static final int SHORTEST_IRREGULAR = 3;
    private static final int LONGEST_IRREGULAR = 8;

    private final Form form;
    private final SuffixRules step2;

    PorterSteps(Form form) {
        this.form = form;
        step2 = SuffixRules.step2(form);
    }

    private static Map<String, String> irregular() {
        Map<String, String> stems = new HashMap<>();
        stems.put("skies", "sky");
        stems.put("dying", "die");
        stems.put("lying", "lie");
        stems.put("tying", "tie");
        stems.put("innings", "inning");
        stems.put("outings", "outing");
        stems.put("cannings", "canning");
        for (String word : "sky news inning outing canning howe proceed exceed succeed".split(" ", -1)) {
            stems.put(word, word);
        }
        return stems;
    }

    /** Stems a word that may be irregular. */
    int stem(char[] word, int length) {
        if (form == Form.NLTK && mayBeIrregular(word, length)) {
            String stem = IRREGULAR.get(new String(word, 0, length));
            if (stem != null) {
                stem.getChars(0, stem.length(), word, 0);
                return stem.length();
            }
        }
        return stemByRules(word, length);
    }

    int stemByRules(char[] word, int length) {
        if (form != Form.ORIGINAL && length <= 2) {
            return length;
        }
        int n = step1a(word, length);
        n = step1b(word, n);
        n = step1c(word, n);
        n = step2(word, n);
        n = SuffixRules.STEP_3.apply(word, n);
        n = SuffixRules.STEP_4.apply(word, n);
        n = step5a(word, n);
        return step5b(word, n);
    }

    /** Saves most words the look-up. */
    private static boolean mayBeIrregular(char[] word, int length) {
        return length >= SHORTEST_IRREGULAR
                && length <= LONGEST_IRREGULAR
                && "sdltiochnpe".indexOf(word[0]) >= 0
                && "yswegd".indexOf(word[length - 1]) >= 0;
    }

    private int step1a(char[] word, int n) {
        if (n == 0 || word[n - 1] != 's') {
            return n;
        }
        if (Stem.endsWith(word, n, "ies")) {
            return form == Form.NLTK && n == 4 ? n - 1 : n - 2;
        }
        if (Stem.endsWith(word, n, "sses")) {
            return n - 2;
        }
        return Stem.endsWith(word, n, "ss") ? n : n - 1;
    }

    private int step1b(char[] word, int n) {
        if (form == Form.NLTK && Stem.endsWith(word, n, "ied")) {
            return n == 4 ? n - 1 : n - 2;
        }
        if (Stem.endsWith(word, n, "eed")) {
            return Stem.measure(word, n - 3) > 0 ? n - 1 : n;
        }
        int left = n;
        if (Stem.endsWith(word, n, "ed")) {
            left = n - 2;
        } else if (Stem.endsWith(word, n, "ing")) {
            left = n - 3;
        }
        return left < n && Stem.hasVowel(word, left) ? repair(word, left) : n;
    }

    /** Gives back what the ending {@code ed} or {@code ing} had changed. */
    private int repair(char[] word, int n) {
        if (Stem.endsWith(word, n, "at") || Stem.endsWith(word, n, "bl") || Stem.endsWith(word, n, "iz")) {
            word[n] = 'e';
            return n + 1;
        }
        if (Stem.endsWithDoubleConsonant(word, n)) {
            char last = word[n - 1];
            return last == 'l' || last == 's' || last == 'z' ? n : n - 1;
        }
        if (Stem.measure(word, n) == 1 && endsShort(word, n)) {
            word[n] = 'e';
            return n + 1;
        }
        return n;
    }

    private int step1c(char[] word, int n) {
        if (n > 0 && word[n - 1] == 'y') {
            boolean replaced = form == Form.NLTK ? n > 2 && Stem.isConsonant(word, n - 2) : Stem.hasVowel(word, n - 1);
            if (replaced) {
                word[n - 1] = 'i';
            }
        }
        return n;
    }

    private int step2(char[] word, int length) {
        int n = length;
        // NLTK takes alli first, and again the rules from what that leaves.
        while (form == Form.NLTK && Stem.endsWith(word, n, "alli") && Stem.measure(word, n - 4) > 0) {
            n -= 2;
        }
        return step2.apply(word, n);
    }

    private int step5a(char[] word, int n) {
        if (n == 0 || word[n - 1] != 'e') {
            return n;
        }
        int measure = Stem.measure(word, n - 1);
        return measure > 1 || (measure == 1 && !endsShort(word, n - 1)) ? n - 1 : n;
    }

    private static int step5b(char[] word, int n) {
        return Stem.endsWith(word, n, "ll") && Stem.measure(word, n - 1) > 1 ? n - 1 : n;
    }

    /** Consonant, vowel, consonant other than w, x, y; NLTK takes a word of vowel and consonant too. */
    private boolean endsShort(char[] word, int n) {
        if (n >= 3) {
            char last = word[n - 1];
            return last != 'w'
                    && last != 'x'
                    && last != 'y'
                    && Stem.isConsonant(word, n - 1)
                    && !Stem.isConsonant(word, n - 2)
                    && Stem.isConsonant(word, n - 3);
        }
        return form == Form.NLTK && n == 2 && !Stem.isConsonant(word, 0) && Stem.isConsonant(word, 1);
    }
}
