package dev.plumbline.metrics.translation;

import java.util.List;

/** The parts of a sacreBLEU signature that its metrics share. */
final class Signature {

    private static final String VERSION = "version:2.6.0";

    private final StringBuilder text = new StringBuilder();

    Signature(List<? extends List<String>> references) {
        long counts = references.stream().mapToInt(List::size).distinct().count();
        text.append("nrefs:").append(counts == 1 ? references.get(0).size() : "var");
    }

    Signature add(String key, Object value) {
        text.append('|').append(key).append(':').append(value);
        return this;
    }

    Signature addYesNo(String key, boolean value) {
        return add(key, value ? "yes" : "no");
    }

    @Override
    public String toString() {
        return text + "|" + VERSION;
    }
}
