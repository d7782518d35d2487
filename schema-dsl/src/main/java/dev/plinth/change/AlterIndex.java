package dev.plinth.change;

import dev.plinth.model.EngineOptions;
import dev.plinth.model.Index;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Replaces what an index is held by, and why an engine holds less of it; what it is over stays. */
public record AlterIndex(
        String table,
        String index,
        SortedMap<String, SortedMap<String, String>> options,
        SortedMap<String, String> degrade)
        implements Operation {
    public AlterIndex {
        options = EngineOptions.copy(options);
        degrade = Collections.unmodifiableSortedMap(new TreeMap<>(degrade));
    }

    @Override
    public void applyTo(StateEditor state) {
        Index altered = find(state).withOptions(options).withDegrade(degrade);
        state.changeTable(
                table,
                found -> found.withIndexes(found.indexes().map(old -> old.name().equals(index) ? altered : old)));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        Index old = find(before);
        return List.of(new AlterIndex(table, index, old.options(), old.degrade()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    private Index find(SchemaView state) {
        return state.requireTable(table)
                .indexes()
                .find(index)
                .orElseThrow(() -> new ChangeException("table " + table + " has no index " + index));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.alterIndex(this);
    }

    @Override
    public String toString() {
        return "alter index " + table + "." + index + ConstraintText.held(options, degrade);
    }
}
