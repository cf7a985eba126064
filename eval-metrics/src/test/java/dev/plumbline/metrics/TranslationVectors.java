package dev.plumbline.metrics;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.metric.CorpusMetric.Statistics;
import dev.plumbline.metrics.text.LowerCase;
import dev.plumbline.metrics.text.WhiteSpace;
import dev.plumbline.metrics.translation.Bleu;
import dev.plumbline.metrics.translation.BleuResult;
import dev.plumbline.metrics.translation.Chrf;
import dev.plumbline.metrics.translation.CorpusLevel;
import dev.plumbline.metrics.translation.Gleu;
import dev.plumbline.metrics.translation.Nist;
import dev.plumbline.metrics.translation.SegmentMetric;
import dev.plumbline.metrics.translation.Smoothing;
import dev.plumbline.metrics.translation.Ter;
import dev.plumbline.metrics.translation.Tokenizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Maps the vectors of the machine translation metrics. */
final class TranslationVectors {

    private TranslationVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("tokenize", TranslationVectors::tokenize);
        registry.add(
                "bleu.sentence",
                vector -> bleu(vector, bleuBuilder(vector.config()).sentence()));
        registry.add(
                "bleu.corpus",
                vector -> bleu(vector, bleuBuilder(vector.config()).corpus().segments()));
        for (String level : List.of(".sentence", ".corpus")) {
            registry.add("chrf" + level, TranslationVectors::chrf);
            registry.add("ter" + level, TranslationVectors::ter);
            registry.add("gleu" + level, TranslationVectors::gleu);
            registry.add("nist" + level, TranslationVectors::nist);
        }
    }

    private static Map<String, ?> tokenize(ReferenceVector vector) {
        String text = vector.inputs().path("text").asText();
        Map<String, Object> actual = new HashMap<>();
        for (Tokenizer tokenizer : Tokenizer.values()) {
            actual.put(tokenizer.label(), tokenizer.tokenize(text));
        }
        actual.put("ter_default", ter(text, Ter.builder()));
        actual.put("ter_norm", ter(text, Ter.builder().normalized()));
        actual.put("ter_norm_asian", ter(text, Ter.builder().normalized().asianSupport()));
        actual.put("ter_nopunct_asian", ter(text, Ter.builder().noPunctuation().asianSupport()));
        actual.put(
                "ter_norm_nopunct_asian_cs",
                ter(
                        text,
                        Ter.builder()
                                .normalized()
                                .noPunctuation()
                                .asianSupport()
                                .caseSensitive()));
        actual.put("chrf_words", Chrf.tokenize(text));
        actual.put("lower", LowerCase.of(text));
        actual.put("split", WhiteSpace.split(text));
        actual.put("rstrip", WhiteSpace.stripTrailing(text));
        actual.put("n_codepoints", text.codePointCount(0, text.length()));
        return actual;
    }

    private static String ter(String text, Ter.Builder builder) {
        return String.join(" ", builder.build().tokenize(text));
    }

    private static Map<String, ?> chrf(ReferenceVector vector) {
        JsonNode config = vector.config();
        Chrf.Builder builder = Chrf.builder()
                .charOrder(config.path("char_order").asInt())
                .wordOrder(config.path("word_order").asInt())
                .beta(config.path("beta").asInt());
        when(config, "lowercase", builder::lowercase);
        when(config, "whitespace", builder::whitespace);
        when(config, "eps_smoothing", builder::epsSmoothing);
        Chrf chrf = builder.build();
        Statistics sum = sum(chrf, vector);
        Map<String, Object> actual = new HashMap<>(score(chrf, vector));
        actual.put("name", chrf.name());
        actual.put("signature", chrf.signature(vector.references()));
        actual.put(
                "stats", IntStream.range(0, sum.size()).mapToDouble(sum::value).toArray());
        return actual;
    }

    private static Map<String, ?> ter(ReferenceVector vector) {
        JsonNode config = vector.config();
        Ter.Builder builder = Ter.builder();
        when(config, "normalized", builder::normalized);
        when(config, "no_punct", builder::noPunctuation);
        when(config, "asian_support", builder::asianSupport);
        when(config, "case_sensitive", builder::caseSensitive);
        Ter ter = builder.build();
        Statistics sum = sum(ter, vector);
        Map<String, Object> actual = new HashMap<>(score(ter, vector));
        actual.put("num_edits", sum.value(0));
        actual.put("ref_length", sum.value(1));
        actual.put("signature", ter.signature(vector.references()));
        return actual;
    }

    private static Map<String, ?> gleu(ReferenceVector vector) {
        JsonNode config = vector.config();
        return score(
                Gleu.of(config.path("min_len").asInt(1), config.path("max_len").asInt(4)), vector);
    }

    private static Map<String, ?> nist(ReferenceVector vector) {
        Nist nist = Nist.of(vector.config().path("n").asInt(5));
        List<String> outputs = vector.hypotheses();
        List<List<String>> references = vector.references();
        return Map.of(
                "score",
                vector.metric().endsWith(".sentence")
                        ? nist.score(outputs.get(0), references.get(0))
                        : nist.score(outputs, references));
    }

    private static void when(JsonNode config, String option, Runnable setter) {
        if (config.path(option).asBoolean()) {
            setter.run();
        }
    }

    private static Bleu.Builder bleuBuilder(JsonNode config) {
        Bleu.Builder builder = Bleu.builder()
                .tokenizer(tokenizer(config.path("tokenize").asText()))
                .smoothing(smoothing(config))
                .maxOrder(config.path("max_ngram_order").asInt());
        if (config.path("lowercase").asBoolean()) {
            builder.lowercase();
        }
        return config.path("effective_order").asBoolean() ? builder.effectiveOrder() : builder.fullOrder();
    }

    private static Tokenizer tokenizer(String label) {
        return Arrays.stream(Tokenizer.values())
                .filter(tokenizer -> tokenizer.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Smoothing smoothing(JsonNode config) {
        JsonNode value = config.path("smooth_value");
        return switch (config.path("smooth_method").asText()) {
            case "none" -> Smoothing.none();
            case "exp" -> Smoothing.exp();
            case "floor" -> Smoothing.floor(value.isNumber() ? value.asDouble() : 0.1);
            case "add-k" -> Smoothing.addK(value.isNumber() ? value.asDouble() : 1);
            default -> throw new IllegalArgumentException("smooth_method must be known, was " + config);
        };
    }

    private static Map<String, ?> bleu(ReferenceVector vector, Bleu bleu) {
        BleuResult result = bleu.result(sum(bleu, vector));
        Map<String, Object> actual = new HashMap<>(score(bleu, vector));
        actual.put("counts", result.counts());
        actual.put("totals", result.totals());
        actual.put("precisions", result.precisions());
        actual.put("bp", result.brevityPenalty());
        actual.put("sys_len", result.outputLength());
        actual.put("ref_len", result.referenceLength());
        actual.put("signature", bleu.signature(vector.references()));
        actual.put("text", result.toString());
        return actual;
    }

    /** Through the call that a user makes: on texts for a segment, on lists for a corpus. */
    private static Map<String, ?> score(SegmentMetric metric, ReferenceVector vector) {
        List<String> outputs = vector.hypotheses();
        List<List<String>> references = vector.references();
        return Map.of(
                "score",
                vector.metric().endsWith(".sentence")
                        ? metric.score(outputs.get(0), references.get(0))
                        : CorpusLevel.of(metric).score(outputs, references));
    }

    private static Statistics sum(SegmentMetric metric, ReferenceVector vector) {
        Statistics sum = Statistics.none("no output");
        for (int i = 0; i < vector.hypotheses().size(); i++) {
            sum = sum.plus(metric.statistics(
                    vector.hypotheses().get(i), vector.references().get(i)));
        }
        return sum;
    }
}
