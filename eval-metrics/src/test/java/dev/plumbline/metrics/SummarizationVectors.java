package dev.plumbline.metrics;

import dev.plumbline.metric.Score;
import dev.plumbline.metrics.summarization.Meteor;
import dev.plumbline.metrics.summarization.MeteorAlignment;
import dev.plumbline.metrics.summarization.PorterStemmer;
import dev.plumbline.metrics.summarization.Rouge;
import dev.plumbline.metrics.summarization.RougeScore;
import dev.plumbline.metrics.summarization.RougeScorer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps the vectors of ROUGE, METEOR and the stemmer. */
final class SummarizationVectors {

    private SummarizationVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("rouge", SummarizationVectors::rouge);
        registry.addCheck("rouge.bootstrap_aggregate", RougeAggregateCheck::differences);
        registry.add("porter_stem", SummarizationVectors::stems);
        registry.add("meteor", SummarizationVectors::meteor);
        registry.add("tokenize", SummarizationVectors::tokens);
    }

    private static Map<String, ?> rouge(ReferenceVector vector) {
        List<String> types = ReferenceVector.texts(vector.config().path("types"));
        boolean stemmed = vector.config().path("use_stemmer").asBoolean();
        return measures(types, stemmed, vector.hypothesis(), vector.references().get(0));
    }

    static Map<String, Map<String, Double>> measures(
            List<String> types, boolean stemmed, String output, List<String> references) {
        RougeScorer scorer = RougeScorer.of(
                types.stream().map(type -> variant(type, stemmed)).toArray(Rouge[]::new));
        List<RougeScore> scores = scorer.measures(output, references);
        Map<String, Map<String, Double>> measures = new LinkedHashMap<>();
        for (int i = 0; i < types.size(); i++) {
            RougeScore score = scores.get(i);
            measures.put(
                    types.get(i),
                    Map.of("precision", score.precision(), "recall", score.recall(), "fmeasure", score.f()));
        }
        return measures;
    }

    private static Rouge variant(String type, boolean stemmed) {
        Rouge variant = switch (type) {
            case "rougeL" -> Rouge.l();
            case "rougeLsum" -> Rouge.lSum();
            default -> Rouge.n(Integer.parseInt(type.substring("rouge".length())));
        };
        return stemmed ? variant.stemmed() : variant;
    }

    private static Map<String, ?> tokens(ReferenceVector vector) {
        String text = vector.inputs().path("text").asText();
        return Map.of(
                "rouge",
                Rouge.l().tokens(text),
                "rouge_stem",
                Rouge.l().stemmed().tokens(text));
    }

    private static Map<String, ?> stems(ReferenceVector vector) {
        PorterStemmer stemmer =
                PorterStemmer.of(form(vector.config().path("mode").asText()));
        List<String> words = ReferenceVector.texts(vector.inputs().path("words"));
        return Map.of("stems", words.stream().map(stemmer::stem).toList());
    }

    private static PorterStemmer.Form form(String mode) {
        return switch (mode) {
            case "NLTK_EXTENSIONS" -> PorterStemmer.Form.NLTK;
            case "MARTIN_EXTENSIONS" -> PorterStemmer.Form.MARTIN;
            case "ORIGINAL_ALGORITHM" -> PorterStemmer.Form.ORIGINAL;
            default -> throw new IllegalArgumentException("mode must be one of NLTK's, was " + mode);
        };
    }

    private static Map<String, ?> meteor(ReferenceVector vector) {
        Meteor metric = Meteor.builder()
                .alpha(vector.config().path("alpha").doubleValue())
                .beta(vector.config().path("beta").doubleValue())
                .gamma(vector.config().path("gamma").doubleValue())
                .build();
        String output = vector.hypothesis();
        List<String> references = vector.references().get(0);
        List<List<List<Integer>>> alignments = new ArrayList<>();
        List<Integer> chunks = new ArrayList<>();
        for (String reference : references) {
            MeteorAlignment alignment = metric.align(output, reference);
            alignments.add(alignment.matches().stream()
                    .map(match -> List.of(match.output(), match.reference()))
                    .toList());
            chunks.add(alignment.chunks());
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("score", metric.score(output, references));
        values.put("chunks", chunks);
        // Long alignments are not recorded.
        boolean recorded = !vector.expected().path("alignments").isNull();
        values.put("alignments", recorded ? alignments : Score.undefined("not recorded"));
        return values;
    }
}
