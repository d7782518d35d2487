package dev.plinth.yaml;

import dev.plinth.model.Dialects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what stands under the names of dialects: options that only one engine knows. */
final class OptionReader {
    private final Nodes nodes;

    OptionReader(Nodes nodes) {
        this.nodes = nodes;
    }

    SortedMap<String, SortedMap<String, String>> read(Fields fields) {
        SortedMap<String, SortedMap<String, String>> options = new TreeMap<>();
        for (String dialect : Dialects.NAMES) {
            Optional<YamlNode.Mapping> mapping = fields.mapping(dialect, dialect + ": { an option: true }");
            SortedMap<String, String> found = mapping.map(this::values).orElseGet(TreeMap::new);
            if (!found.isEmpty()) {
                options.put(dialect, found);
            }
        }
        return options;
    }

    private SortedMap<String, String> values(YamlNode.Mapping mapping) {
        SortedMap<String, String> found = new TreeMap<>();
        for (YamlNode.Entry entry : mapping.entries()) {
            String option = entry.key().value();
            nodes.scalar(entry.value(), option + ":", option + ": true")
                    .ifPresent(value -> found.put(option, value.value()));
        }
        return found;
    }
}
