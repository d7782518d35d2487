package dev.plinth.change;

import dev.plinth.model.Index;
import dev.plinth.model.NamedMap;
import java.util.List;

/** Renames an index. */
public record RenameIndex(String table, String from, String to) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        NamedMap<Index> indexes = state.requireTable(table).indexes();
        if (!indexes.has(from)) {
            throw new ChangeException("table " + table + " has no index " + from);
        }
        if (indexes.has(to)) {
            throw new ChangeException("table " + table + " already has an index " + to);
        }
        state.changeTable(table, found -> found.renameIndex(from, to));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new RenameIndex(table, to, from));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameIndex(this);
    }

    @Override
    public String toString() {
        return "rename index " + table + "." + from + " to " + to;
    }
}
