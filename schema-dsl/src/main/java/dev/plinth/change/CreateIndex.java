package dev.plinth.change;

import dev.plinth.model.Index;
import java.util.List;

/** Creates an index. */
public record CreateIndex(String table, Index index) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        if (state.requireTable(table).indexes().has(index.name())) {
            throw new ChangeException("table " + table + " already has an index " + index.name());
        }
        state.changeTable(table, found -> found.withIndexes(found.indexes().with(index)));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        return List.of(new DropIndex(table, index.name()));
    }

    @Override
    public Reversal reversal(SchemaView before) {
        return Reversal.EXACT;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createIndex(this);
    }

    @Override
    public String toString() {
        return "create " + ConstraintText.of(table, index);
    }
}
