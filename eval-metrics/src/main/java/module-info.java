/** Metrics that compare texts, as the field's reference implementations define them. */
module dev.plumbline.metrics {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires transitive dev.plumbline.core;
    requires static ai.djl.api;
    requires static com.networknt.schema;
    requires static transitive org.jspecify;

    exports dev.plumbline.metrics.classification;
    exports dev.plumbline.metrics.edit;
    exports dev.plumbline.metrics.embedding;
    exports dev.plumbline.metrics.generation;
    exports dev.plumbline.metrics.json;
    exports dev.plumbline.metrics.match;
    exports dev.plumbline.metrics.retrieval;
    exports dev.plumbline.metrics.similarity;
    exports dev.plumbline.metrics.structure;
    exports dev.plumbline.metrics.summarization;
    exports dev.plumbline.metrics.translation;
}
