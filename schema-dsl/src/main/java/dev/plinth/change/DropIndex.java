package dev.plinth.change;

import dev.plinth.model.Index;
import dev.plinth.model.PartComments;
import dev.plinth.model.PartComments.Part;
import java.util.ArrayList;
import java.util.List;

/** Drops an index. */
public record DropIndex(String table, String index) implements Operation {
    @Override
    public void applyTo(StateEditor state) {
        find(state);
        state.changeTable(table, found -> found.withIndexes(found.indexes().without(index)));
    }

    @Override
    public List<Operation> inverse(SchemaView before) {
        List<Operation> operations = new ArrayList<>(List.of(new CreateIndex(table, find(before))));
        operations.addAll(SetPartComment.again(before, table, new Part(PartComments.Kind.INDEX, index)));
        return operations;
    }

    @Override
    public Reversal reversal(SchemaView before) {
        Index dropped = find(before);
        return dropped.unique()
                ? new Reversal.Conditional("no two rows of " + table + " written since collide in " + index)
                : Reversal.EXACT;
    }

    private Index find(SchemaView state) {
        return state.requireTable(table)
                .indexes()
                .find(index)
                .orElseThrow(() -> new ChangeException("table " + table + " has no index " + index));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropIndex(this);
    }

    @Override
    public String toString() {
        return "drop index " + table + "." + index;
    }
}
