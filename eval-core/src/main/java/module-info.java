/** Datasets, prompts, models, metrics, and the orchestrator that evaluates them. */
module dev.plumbline.core {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires org.apache.commons.statistics.distribution;
    requires org.apache.commons.text;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.plumbline.dataset;
    exports dev.plumbline.error;
    exports dev.plumbline.metric;
    exports dev.plumbline.model;
    exports dev.plumbline.outcome;
    exports dev.plumbline.prompt;
    exports dev.plumbline.run;
    exports dev.plumbline.stats;
    exports dev.plumbline.store;
    exports dev.plumbline.summary;
    exports dev.plumbline.variant;
}
