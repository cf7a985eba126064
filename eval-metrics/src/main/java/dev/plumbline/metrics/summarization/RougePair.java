package dev.plumbline.metrics.summarization;

import dev.plumbline.metrics.text.LongestCommonSubsequence;
import java.util.BitSet;

/** An output and a reference, read once for all variants of ROUGE. */
final class RougePair {

    private final RougeText output;
    private final RougeText reference;
    private final int symbols;

    private RougePair(RougeText output, RougeText reference, int symbols) {
        this.output = output;
        this.reference = reference;
        this.symbols = symbols;
    }

    static RougePair read(String output, String reference, Rouge as) {
        RougeVocabulary vocabulary = new RougeVocabulary(as.stemmer(), (output.length() + reference.length()) / 8);
        RougeText outputText = RougeText.of(output, as.splitter(), vocabulary);
        RougeText referenceText = RougeText.of(reference, as.splitter(), vocabulary);
        return new RougePair(outputText, referenceText, vocabulary.size());
    }

    RougeScore ofGrams(int n) {
        int[] outputGrams = output.tokens();
        int[] referenceGrams = reference.tokens();
        int different = symbols;
        for (int order = 2; order <= n; order++) {
            GramIds ids = new GramIds(outputGrams.length + referenceGrams.length);
            outputGrams = ids.extend(outputGrams, output.tokens(), order);
            referenceGrams = ids.extend(referenceGrams, reference.tokens(), order);
            different = ids.size();
        }
        int common = common(outputGrams, referenceGrams, different);
        return RougeScore.of(common, outputGrams.length, referenceGrams.length);
    }

    private static int common(int[] one, int[] other, int different) {
        int[] left = new int[different];
        for (int id : one) {
            left[id]++;
        }
        int common = 0;
        for (int id : other) {
            common += left[id]-- > 0 ? 1 : 0;
        }
        return common;
    }

    RougeScore ofSubsequence() {
        int common = LongestCommonSubsequence.length(reference.tokens(), output.tokens(), symbols);
        return RougeScore.of(common, output.size(), reference.size());
    }

    /**
     * For each sentence of the reference, the union of what its longest common subsequences with all sentences of the
     * output take; each token of the output counts once.
     */
    RougeScore ofSentences() {
        if (output.sentences() == 1 && reference.sentences() == 1) {
            return ofSubsequence();
        }
        int[] left = new int[symbols];
        for (int token : output.tokens()) {
            left[token]++;
        }
        int common = 0;
        for (int i = 0; i < reference.sentences(); i++) {
            int[] sentence = reference.sentence(i);
            BitSet union = union(sentence);
            for (int at = union.nextSetBit(0); at >= 0; at = union.nextSetBit(at + 1)) {
                common += left[sentence[at]]-- > 0 ? 1 : 0;
            }
        }
        return RougeScore.of(common, output.size(), reference.size());
    }

    private BitSet union(int[] sentence) {
        BitSet union = new BitSet(sentence.length);
        for (int i = 0; i < output.sentences(); i++) {
            LongestCommonSubsequence.mark(sentence, output.sentence(i), symbols, union);
        }
        return union;
    }
}
