package dev.plumbline.bench.metrics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes references by drawing words or characters, and outputs by editing them. */
final class PairGenerator {

    private static final List<String> SMALL = List.of(
            "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "as", "was", "with", "be", "by", "on",
            "not", "he", "this", "are", "or", "his", "from", "at", "which", "but", "have", "an", "had", "they");

    private static final List<String> STEMS = List.of(
            "harbour",
            "agree",
            "measure",
            "café",
            "paint",
            "settle",
            "nation",
            "relate",
            "hope",
            "carry",
            "winter",
            "lantern",
            "divide",
            "market",
            "bridge",
            "engine",
            "naïve",
            "letter",
            "garden",
            "observe",
            "question",
            "colour",
            "travel",
            "answer",
            "paper",
            "signal",
            "kettle",
            "mountain",
            "teach",
            "window",
            "author",
            "river");

    private static final List<String> SUFFIXES = List.of("", "", "", "s", "ed", "ing", "er", "ly", "ness", "ation");
    private static final List<String> ENDINGS = List.of(",", ",", ".", ";", "?", "!");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz ";

    private final Random random;

    PairGenerator(long seed) {
        random = new Random(seed);
    }

    /** A text of words, and the same with words left out, put in, replaced, written otherwise or moved. */
    TextPair words(int fewest, int most) {
        int count = fewest + random.nextInt(most - fewest + 1);
        List<String> reference = Stream.generate(this::word).limit(count).collect(Collectors.toList());
        reference.set(count - 1, reference.get(count - 1) + ".");
        return new TextPair(String.join(" ", edited(reference)), String.join(" ", reference));
    }

    /** A text of words cut to a length, and the same after one edit for ten characters. */
    TextPair similarCharacters(int length) {
        StringBuilder reference = new StringBuilder();
        while (reference.length() < length) {
            reference.append(word()).append(' ');
        }
        reference.setLength(length);
        StringBuilder output = new StringBuilder(reference);
        for (int edit = 0; edit < length / 10; edit++) {
            int at = random.nextInt(output.length());
            switch (random.nextInt(3)) {
                case 0 -> output.deleteCharAt(at);
                case 1 -> output.insert(at, letter());
                default -> output.setCharAt(at, letter());
            }
        }
        return new TextPair(output.toString(), reference.toString());
    }

    /** Two texts of letters and spaces. */
    TextPair randomCharacters(int length) {
        return new TextPair(letters(length), letters(length));
    }

    private String word() {
        int kind = random.nextInt(100);
        if (kind < 45) {
            return pick(SMALL);
        }
        if (kind < 48) {
            return Integer.toString(random.nextInt(10_000));
        }
        String word = pick(STEMS) + pick(SUFFIXES);
        if (kind < 54) {
            return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
        }
        return kind < 62 ? word + pick(ENDINGS) : word;
    }

    private List<String> edited(List<String> reference) {
        List<String> output = new ArrayList<>();
        for (String word : reference) {
            int edit = random.nextInt(100);
            if (edit < 5) {
                output.add(word());
            }
            if (edit < 83) {
                output.add(word);
            } else if (edit < 88) {
                output.add(word());
            } else if (edit < 93) {
                output.add(word.toUpperCase(Locale.ROOT));
            }
        }
        move(output);
        return output;
    }

    /** Takes up to four words to another place, for every twenty that there are. */
    private void move(List<String> output) {
        for (int block = 0; block < output.size() / 20; block++) {
            int from = random.nextInt(output.size() - 4);
            List<String> words = output.subList(from, from + 1 + random.nextInt(4));
            List<String> moved = List.copyOf(words);
            words.clear();
            output.addAll(random.nextInt(output.size() + 1), moved);
        }
    }

    private String letters(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(letter());
        }
        return text.toString();
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
