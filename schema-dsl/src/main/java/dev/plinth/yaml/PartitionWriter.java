package dev.plinth.yaml;

import dev.plinth.model.Partitioning;
import dev.plinth.model.Partitioning.Bound;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes how a table's rows are spread over partitions. */
final class PartitionWriter {
    private PartitionWriter() {}

    static void write(Partitioning partitioning, YamlLines out, int level) {
        out.entry(level, "by", partitioning.method().word());
        out.entry(level, "on", YamlLines.flowList(partitioning.columns()));
        out.key(level, "into");
        partitioning
                .partitions()
                .forEach(partition ->
                        out.entry(level + 1, partition.name(), YamlLines.flowMap(bound(partition.bound()))));
        if (!partitioning.degrade().isEmpty()) {
            out.entry(level, "degrade", YamlLines.flowTexts(partitioning.degrade()));
        }
    }

    private static Map<String, String> bound(Bound bound) {
        Map<String, String> keys = new LinkedHashMap<>();
        bound.accept(new Bound.Visitor<Map<String, String>>() {
            @Override
            public Map<String, String> range(Bound.Range range) {
                range.from().ifPresent(value -> keys.put("from", text(value)));
                range.to().ifPresent(value -> keys.put("to", text(value)));
                return keys;
            }

            @Override
            public Map<String, String> values(Bound.Values list) {
                keys.put("in", YamlLines.flowList(list.values()));
                return keys;
            }

            @Override
            public Map<String, String> remainder(Bound.Remainder hash) {
                keys.put("modulus", String.valueOf(hash.modulus()));
                keys.put("remainder", String.valueOf(hash.remainder()));
                return keys;
            }

            @Override
            public Map<String, String> rest(Bound.Rest rest) {
                keys.put("rest", "true");
                return keys;
            }
        });
        return keys;
    }

    private static String text(String value) {
        return YamlText.text(value, YamlText.Place.FLOW);
    }
}
