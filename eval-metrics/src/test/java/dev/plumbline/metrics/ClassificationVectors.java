package dev.plumbline.metrics;

import dev.plumbline.metrics.classification.Average;
import dev.plumbline.metrics.classification.BinaryScores;
import dev.plumbline.metrics.classification.Binning;
import dev.plumbline.metrics.classification.Calibration;
import dev.plumbline.metrics.classification.ClassScores;
import dev.plumbline.metrics.classification.ConfusionMatrix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Maps the vectors of the classification metrics. */
final class ClassificationVectors {

    private ClassificationVectors() {}

    static void register(VectorRegistry registry) {
        registry.add("classification", ClassificationVectors::classification);
        registry.add("binary_scores", ClassificationVectors::binaryScores);
        registry.add("calibration", ClassificationVectors::calibration);
    }

    private static Map<String, ?> classification(ReferenceVector vector) {
        ConfusionMatrix matrix = ConfusionMatrix.of(
                ReferenceVector.texts(vector.inputs().path("y_true")),
                ReferenceVector.texts(vector.inputs().path("y_pred")));
        Map<String, Object> actual = new LinkedHashMap<>();
        actual.put("accuracy", matrix.accuracy());
        actual.put("labels", matrix.labels());
        actual.put("confusion", counts(matrix));
        actual.put("mcc", matrix.matthewsCorrelation());
        actual.put("micro", scores(matrix.scores(Average.MICRO)));
        actual.put("macro", scores(matrix.scores(Average.MACRO)));
        actual.put("weighted", scores(matrix.scores(Average.WEIGHTED)));
        Map<String, Object> labels = new LinkedHashMap<>();
        matrix.labels().forEach(label -> labels.put(label, scores(matrix.scores(label))));
        actual.put("per_label", labels);
        return actual;
    }

    private static List<List<Long>> counts(ConfusionMatrix matrix) {
        return matrix.labels().stream()
                .map(row -> matrix.labels().stream()
                        .map(column -> matrix.count(row, column))
                        .toList())
                .toList();
    }

    private static Map<String, ?> scores(ClassScores scores) {
        return Map.of(
                "precision", scores.precision(),
                "recall", scores.recall(),
                "f1", scores.f1(),
                "support", scores.support());
    }

    private static Map<String, ?> binaryScores(ReferenceVector vector) {
        BinaryScores scores = BinaryScores.of(
                truths(vector, "y_true"),
                ReferenceVector.numbers(vector.inputs().path("scores")));
        return Map.of(
                "roc_auc", scores.rocAuc(),
                "average_precision", scores.averagePrecision(),
                "brier", scores.brier(),
                "log_loss", scores.logLoss());
    }

    private static Map<String, ?> calibration(ReferenceVector vector) {
        return Map.of(
                "left_closed_torchmetrics", errors(vector, Binning.LEFT_CLOSED_ONE_APART),
                "left_closed_last_inclusive", errors(vector, Binning.LEFT_CLOSED),
                "right_closed_guo2017", errors(vector, Binning.RIGHT_CLOSED));
    }

    private static Map<String, ?> errors(ReferenceVector vector, Binning binning) {
        Calibration calibration = Calibration.of(
                ReferenceVector.numbers(vector.inputs().path("confidences")),
                truths(vector, "correct"),
                vector.config().path("bins").asInt(),
                binning);
        return Map.of(
                "ece", calibration.expectedError(),
                "mce", calibration.maximumError(),
                "rmsce", calibration.rootMeanSquareError());
    }

    private static boolean[] truths(ReferenceVector vector, String field) {
        double[] numbers = ReferenceVector.numbers(vector.inputs().path(field));
        boolean[] truths = new boolean[numbers.length];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = numbers[i] == 1;
        }
        return truths;
    }
}
