package dev.plinth.change;

import dev.plinth.model.EngineOptions;
import java.util.List;
import java.util.SortedMap;

/** Replaces the options that only single engines know (SQLite's STRICT, for one). */
public record SetTableOptions(String table, SortedMap<String, SortedMap<String, String>> options) implements Operation {
    public SetTableOptions {
        options = EngineOptions.copy(options);
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
