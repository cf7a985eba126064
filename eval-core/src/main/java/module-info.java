/** Datasets, prompts, models, metrics, and the orchestrator that evaluates them. */
module dev.plumbline.core {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires org.apache.commons.numbers.gamma;
    requires org.apache.commons.numbers.rootfinder;
    requires org.apache.commons.rng.api;
    requires org.apache.commons.rng.simple;
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
    exports dev.plumbline.stats.agreement;
    exports dev.plumbline.stats.calibration;
    exports dev.plumbline.stats.power;
    exports dev.plumbline.stats.ranking;
    exports dev.plumbline.stats.resampling;
    exports dev.plumbline.stats.sequential;
    exports dev.plumbline.stats.test;
    exports dev.plumbline.store;
    exports dev.plumbline.summary;
    exports dev.plumbline.variant;
}
