package dev.plumbline.metrics;

/** Maps the vectors of the machine translation metrics. */
final class TranslationVectors {

    private TranslationVectors() {}

    static void register(VectorRegistry registry) {}
}
