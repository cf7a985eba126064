package dev.plumbline.metrics.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much information the n-grams of a set of references carry: the logarithm to base 2 of how many times as often the
 * n-gram without its last word occurs (Doddington 2002, equation 2). Immutable once built.
 */
final class NgramInformation {

    private final int maxOrder;
    private final Vocabulary vocabulary = new Vocabulary(64);
    /** (id of the prefix, word) to the id of the n-gram; the empty prefix has the id 0. */
    private final Map<Long, Integer> ngrams = new HashMap<>();

    private final List<Integer> counts = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    NgramInformation(List<? extends List<String>> references, int maxOrder) {
        this.maxOrder = maxOrder;
        List<Integer> prefixes = new ArrayList<>(List.of(0));
        counts.add(0);
        for (List<String> ofOutput : references) {
            for (String reference : ofOutput) {
                count(vocabulary.enter(Spans.ofWords(reference)), prefixes);
            }
        }
        for (int id = 0; id < counts.size(); id++) {
            weights.add(id == 0 ? 0 : Math.log((double) counts.get(prefixes.get(id)) / counts.get(id)) / Math.log(2));
        }
    }

    private void count(int[] words, List<Integer> prefixes) {
        counts.set(0, counts.get(0) + words.length);
        for (int start = 0; start < words.length; start++) {
            int prefix = 0;
            for (int end = start; end < Math.min(words.length, start + maxOrder); end++) {
                Integer id = ngrams.putIfAbsent(key(prefix, words[end]), counts.size());
                if (id == null) {
                    id = counts.size();
                    counts.add(0);
                    prefixes.add(prefix);
                }
                counts.set(id, counts.get(id) + 1);
                prefix = id;
            }
        }
    }

    private static long key(int prefix, int word) {
        return ((long) prefix << 32) | word;
    }

    /** How often each n-gram of one order occurs in a text; those that no reference has are left out. */
    Map<Integer, Integer> countsIn(Spans text, int order) {
        int[] words = vocabulary.find(text);
        Map<Integer, Integer> found = new HashMap<>();
        for (int start = 0; start + order <= words.length; start++) {
            Integer id = 0;
            for (int k = start; id != null && k < start + order; k++) {
                id = words[k] < 0 ? null : ngrams.get(key(id, words[k]));
            }
            if (id != null) {
                found.merge(id, 1, Integer::sum);
            }
        }
        return found;
    }

    /** The information of the n-grams that two texts share. */
    double shared(Map<Integer, Integer> output, Map<Integer, Integer> reference) {
        double sum = 0;
        for (Map.Entry<Integer, Integer> ngram : output.entrySet()) {
            int count = Math.min(ngram.getValue(), reference.getOrDefault(ngram.getKey(), 0));
            sum += count * weights.get(ngram.getKey());
        }
        return sum;
    }
}
