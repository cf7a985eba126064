package dev.plumbline.stats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of groups, which has data, results and remarks of an example together under its name. Each group becomes a vector
 * whose metric is the name without its numbers, and which may look into the other groups for its data.
 */
final class ReferenceGroups {

    static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");
    /** Groups about the assignment of units to variants, which is no statistic. */
    private static final List<String> NOT_STATISTICS = List.of("hash");

    private ReferenceGroups() {}

    static void register(VectorRegistry registry) {
        Map<String, VectorRegistry.Mapping> mappings = new LinkedHashMap<>();
        GroupMappings.estimates(mappings);
        GroupMappings.planning(mappings);
        SequentialGroupMappings.sequential(mappings);
        SequentialGroupMappings.agreement(mappings);
        mappings.forEach((prefix, mapping) -> registry.addCheck(
                "group " + prefix,
                vector -> Difference.between(vector.expected(), mapping.actual(vector), rounding(prefix))));
    }

    /** Some groups were printed with six decimals, or four. */
    private static double rounding(String prefix) {
        return switch (prefix) {
            case "multitest", "BT" -> 5.1e-7;
            case "krippendorff" -> 5e-5;
            default -> 1e-12;
        };
    }

    static List<ReferenceVector> read(JsonNode groups) {
        List<ReferenceVector> vectors = new ArrayList<>();
        groups.properties().forEach(group -> {
            String name = group.getKey();
            if (!NOT_STATISTICS.contains(name)) {
                vectors.add(vector(groups, name, group.getValue()));
            }
        });
        return vectors;
    }

    private static ReferenceVector vector(JsonNode groups, String name, JsonNode expected) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", name).put("metric", "group " + prefix(name));
        json.set("expected", expected);
        json.set("inputs", groups);
        return ReferenceVector.from(json);
    }

    /** The first word, or more where that would not tell groups apart. */
    private static String prefix(String name) {
        for (String longer : List.of(
                "n paired",
                "paired t",
                "paired proportion",
                "exact sign-flip",
                "exact paired",
                "Miller n",
                "Miller same",
                "eprocess mix24 Y",
                "eprocess mix24 -",
                "WSR lambda",
                "WSR K+")) {
            if (name.startsWith(longer)) {
                return longer;
            }
        }
        return name.split(" ", 2)[0];
    }

    static double[] numbersIn(String text) {
        Matcher matcher = NUMBER.matcher(text);
        List<Double> numbers = new ArrayList<>();
        while (matcher.find()) {
            numbers.add(Double.parseDouble(matcher.group()));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The expected entries, which our answers then replace: a group repeats its data beside its results. */
    static Entries echo(ReferenceVector vector) {
        Entries entries = Entries.create();
        vector.expected().properties().forEach(field -> {
            JsonNode value = field.getValue();
            boolean data = value.isTextual()
                    || List.of(
                                    "a", "b", "y", "g", "Y", "F", "U", "X", "W", "p", "e", "table", "counts", "counts2",
                                    "alpha")
                            .contains(field.getKey());
            if (data) {
                entries.put(field.getKey(), new Echo(value));
            }
        });
        return entries;
    }

    /** Data of the group itself, which is not compared. */
    record Echo(JsonNode value) {}
}
