package dev.plumbline.metrics.summarization;

import dev.plumbline.metrics.summarization.PorterStemmer.Form;
import java.util.ArrayList;
import java.util.List;

/** Rules of a step: the first whose suffix a word has decides, and applies if what is left is long enough. */
final class SuffixRules {

    static final SuffixRules STEP_3 =
            parse(0, List.of("icate ic", "ative ", "alize al", "iciti ic", "ical ic", "ful ", "ness "));

    static final SuffixRules STEP_4 = parse(
            1,
            List.of(
                    "al ", "ance ", "ence ", "er ", "ic ", "able ", "ible ", "ant ", "ement ", "ment ", "ent ", "ion ",
                    "ou ", "ism ", "ate ", "iti ", "ous ", "ive ", "ize "));

    private static final List<String> STEP_2 = List.of(
            "alli al",
            "entli ent",
            "eli e",
            "ousli ous",
            "ization ize",
            "ation ate",
            "ator ate",
            "alism al",
            "iveness ive",
            "fulness ful",
            "ousness ous",
            "aliti al",
            "iviti ive",
            "biliti ble");

    /** By the last letter of the suffix, in the order of the step. */
    private final Rule[][] byLastLetter;

    private SuffixRules(Rule[][] byLastLetter) {
        this.byLastLetter = byLastLetter;
    }

    static SuffixRules step2(Form form) {
        List<String> rules =
                new ArrayList<>(List.of("ational ate", "tional tion", "enci ence", "anci ance", "izer ize"));
        rules.add(form == Form.ORIGINAL ? "abli able" : "bli ble");
        rules.addAll(STEP_2);
        if (form == Form.NLTK) {
            rules.add("fulli ful");
        }
        if (form != Form.ORIGINAL) {
            rules.add("logi log");
        }
        return parse(0, rules, form == Form.NLTK);
    }

    private static SuffixRules parse(int above, List<String> rules) {
        return parse(above, rules, false);
    }

    /** Each rule is a suffix and its replacement; {@code above} is what the measure of the rest must exceed. */
    private static SuffixRules parse(int above, List<String> rules, boolean nltk) {
        List<List<Rule>> byLetter = new ArrayList<>();
        for (char c = 'a'; c <= 'z'; c++) {
            byLetter.add(new ArrayList<>());
        }
        for (String rule : rules) {
            int space = rule.indexOf(' ');
            String suffix = rule.substring(0, space);
            // NLTK leaves the l of logi to the stem, so that words like geology have a stem that is long enough.
            int kept = nltk && suffix.equals("logi") ? 1 : 0;
            byLetter.get(suffix.charAt(space - 1) - 'a')
                    .add(new Rule(suffix, rule.substring(space + 1), kept, above, suffix.equals("ion")));
        }
        return new SuffixRules(
                byLetter.stream().map(list -> list.toArray(new Rule[0])).toArray(Rule[][]::new));
    }

    /** Applies the rule that decides and gives the new length. */
    int apply(char[] word, int n) {
        if (n == 0 || word[n - 1] < 'a' || word[n - 1] > 'z') {
            return n;
        }
        for (Rule rule : byLastLetter[word[n - 1] - 'a']) {
            if (Stem.endsWith(word, n, rule.suffix)) {
                return rule.apply(word, n);
            }
        }
        return n;
    }

    /**
     * A rule.
     *
     * @param suffix what it takes off
     * @param replacement what it puts there
     * @param kept how many characters of the suffix count as part of the rest in the condition
     * @param above what the measure of the rest must exceed
     * @param afterSOrT whether the rest must end in s or t
     */
    private record Rule(String suffix, String replacement, int kept, int above, boolean afterSOrT) {

        int apply(char[] word, int n) {
            int left = n - suffix.length();
            if (Stem.measure(word, left + kept) <= above
                    || (afterSOrT && word[left - 1] != 's' && word[left - 1] != 't')) {
                return n;
            }
            replacement.getChars(0, replacement.length(), word, left);
            return left + replacement.length();
        }
    }
}
