package dev.plinth.change;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Replaces the options that only single engines know (SQLite's STRICT, for one). */
public record SetTableOptions(String table, SortedMap<String, SortedMap<String, String>> options) implements Operation {
    public SetTableOptions {
        SortedMap<String, SortedMap<String, String>> copy = new TreeMap<>();
        options.forEach(
                (dialect, values) -> copy.put(dialect, Collections.unmodifiableSortedMap(new TreeMap<>(values))));
        options = Collections.unmodifiableSortedMap(copy);
    }

    @Override
    public void applyTo(StateEditor state) {
        state.changeTable(table, found -> found.withOptions(options));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new SetTableOptions(table, before.requireTable(table).options()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setTableOptions(this);
    }

    @Override
    public String toString() {
        return "set options of table " + table + " to " + options;
    }
}
