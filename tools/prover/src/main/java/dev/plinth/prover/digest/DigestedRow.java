package dev.plinth.prover.digest;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A row as canonical texts by column. */
record DigestedRow(SortedMap<String, String> values) {
    DigestedRow {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    /** Lengths stand before texts, so that no text can be taken for the next column. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            text.append(entry.getKey().length()).append(':').append(entry.getKey());
            text.append('=').append(entry.getValue().length()).append(':').append(entry.getValue());
            text.append(';');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The key in words; without key columns the whole row. */
    String key(List<String> columns) {
        return (columns.isEmpty() ? values.keySet().stream() : columns.stream())
                .map(column -> column + " " + CanonicalValue.shown(values.getOrDefault(column, CanonicalValue.NULL)))
                .collect(Collectors.joining(", "));
    }
}
