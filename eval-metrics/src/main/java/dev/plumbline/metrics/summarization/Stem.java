package dev.plumbline.metrics.summarization;

/** What Porter's conditions ask of the first {@code n} characters of a word. */
final class Stem {

    private Stem() {}

    static boolean endsWith(char[] word, int n, String suffix) {
        int from = n - suffix.length();
        if (from < 0) {
            return false;
        }
        for (int i = suffix.length() - 1; i >= 0; i--) {
            if (word[from + i] != suffix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A run of {@code y} alternates, so it is the distance to its start that decides. */
    static boolean isConsonant(char[] word, int i) {
        if (word[i] != 'y') {
            return !isVowelLetter(word[i]);
        }
        int start = i;
        while (start > 0 && word[start - 1] == 'y') {
            start--;
        }
        boolean firstIsConsonant = start == 0 || isVowelLetter(word[start - 1]);
        return firstIsConsonant == ((i - start) % 2 == 0);
    }

    private static boolean isVowelLetter(char c) {
        return c == 'e' || c == 'a' || c == 'i' || c == 'o' || c == 'u';
    }

    /** Porter's m: how often a consonant follows a vowel. */
    static int measure(char[] word, int n) {
        int measure = 0;
        boolean afterVowel = false;
        for (int i = 0; i < n; i++) {
            boolean vowel = word[i] == 'y' ? i > 0 && !afterVowel : isVowelLetter(word[i]);
            if (afterVowel && !vowel) {
                measure++;
            }
            afterVowel = vowel;
        }
        return measure;
    }

    static boolean hasVowel(char[] word, int n) {
        for (int i = 0; i < n; i++) {
            if (isVowelLetter(word[i]) || (word[i] == 'y' && i > 0)) {
                // A y after a y that is a vowel is a consonant, but then that one is the vowel.
                return true;
            }
        }
        return false;
    }

    static boolean endsWithDoubleConsonant(char[] word, int n) {
        return n >= 2 && word[n - 1] == word[n - 2] && isConsonant(word, n - 1);
    }
}
