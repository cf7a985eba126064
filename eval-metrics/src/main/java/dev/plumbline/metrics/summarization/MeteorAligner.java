package dev.plumbline.metrics.summarization;

import dev.plumbline.metrics.text.LowerCase;
import dev.plumbline.metrics.text.TokenIds;
import dev.plumbline.metrics.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Pairs the words of two texts in stages. In each, the words of the output that are still free are taken from the last to
 * the first, and each takes the last free word of the reference that fits.
 */
final class MeteorAligner {

    private static final PorterStemmer STEMMER = PorterStemmer.create();
    private static final int FREE = -1;

    private final TokenIds ids;
    private final int[] output;
    private final int[] reference;
    /** For each word, its partner in the other text. */
    private final int[] partners;

    private final boolean[] taken;
    private int free;

    MeteorAligner(String output, String reference) {
        ids = new TokenIds((output.length() + reference.length()) / 8);
        this.output = Words.of(LowerCase.of(output), ids);
        this.reference = Words.of(LowerCase.of(reference), ids);
        partners = new int[this.output.length];
        Arrays.fill(partners, FREE);
        taken = new boolean[this.reference.length];
        free = Math.min(this.output.length, this.reference.length);
    }

    MeteorAlignment align(Synonyms synonyms) {
        pairEqual(output, reference, ids.size());
        if (free > 0) {
            pairStems();
        }
        if (free > 0) {
            pairSynonyms(synonyms);
        }
        return new MeteorAlignment(matches(), output.length, reference.length);
    }

    /** The places of each id in the reference are chained from the last to the first. */
    private void pairEqual(int[] outputIds, int[] referenceIds, int different) {
        int[] last = new int[different];
        int[] before = new int[referenceIds.length];
        for (int j = 0; j < referenceIds.length; j++) {
            if (!taken[j]) {
                before[j] = last[referenceIds[j]];
                last[referenceIds[j]] = j + 1;
            }
        }
        for (int i = outputIds.length - 1; i >= 0; i--) {
            int place = last[outputIds[i]];
            if (partners[i] == FREE && place > 0) {
                last[outputIds[i]] = before[place - 1];
                pair(i, place - 1);
            }
        }
    }

    private void pairStems() {
        TokenIds stems = new TokenIds(ids.size());
        int[] stemOfWord = new int[ids.size()];
        char[] buffer = new char[16];
        for (int word = 0; word < stemOfWord.length; word++) {
            int length = ids.length(word);
            buffer = length > buffer.length ? new char[2 * length] : buffer;
            ids.copy(word, buffer);
            stemOfWord[word] = stems.idOf(buffer, 0, STEMMER.stem(buffer, length));
        }
        pairEqual(map(output, stemOfWord), map(reference, stemOfWord), stems.size());
    }

    private static int[] map(int[] words, int[] stemOfWord) {
        int[] stems = new int[words.length];
        for (int i = 0; i < words.length; i++) {
            stems[i] = stemOfWord[words[i]];
        }
        return stems;
    }

    private void pairSynonyms(Synonyms synonyms) {
        for (int i = output.length - 1; i >= 0; i--) {
            if (partners[i] == FREE) {
                pairSynonym(i, synonyms.of(ids.text(output[i])));
            }
        }
    }

    private void pairSynonym(int place, Set<String> synonyms) {
        if (synonyms.isEmpty()) {
            return;
        }
        for (int j = reference.length - 1; j >= 0; j--) {
            if (!taken[j] && synonyms.contains(ids.text(reference[j]))) {
                pair(place, j);
                return;
            }
        }
    }

    private void pair(int outputPlace, int referencePlace) {
        partners[outputPlace] = referencePlace;
        taken[referencePlace] = true;
        free--;
    }

    private List<MeteorAlignment.Match> matches() {
        List<MeteorAlignment.Match> matches = new ArrayList<>(partners.length);
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] != FREE) {
                matches.add(new MeteorAlignment.Match(i, partners[i]));
            }
        }
        return matches;
    }
}
