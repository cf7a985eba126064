package dev.plumbline.stats;

import dev.plumbline.stats.test.Alternative;
import dev.plumbline.stats.test.TestResult;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers by name, which may be null. */
final class Entries {

    /** The alternatives under the names that the vectors use. */
    static final Map<String, Alternative> ALTERNATIVES =
            Map.of("two-sided", Alternative.TWO_SIDED, "less", Alternative.LESS, "greater", Alternative.GREATER);

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    static Entries create() {
        return new Entries();
    }

    Entries put(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    Map<String, @Nullable Object> map() {
        return values;
    }

    /** A statistic with its p-value; both undefined where there is no result. */
    static Map<String, @Nullable Object> test(String statistic, @Nullable TestResult result) {
        return create().put(statistic, result == null ? null : result.statistic())
                .put("p", result == null ? null : result.p())
                .map();
    }
}
